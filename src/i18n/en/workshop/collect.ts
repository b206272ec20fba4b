export const collect = {
  title: 'Collect the ballots',
  secondTitle: 'Collect the second vote',
  handedIn: { one: '{count} ballot handed in', other: '{count} ballots handed in' },
  none: 'No ballot yet',
  ofExpected: '{count} of {total} have handed in',
  ofCount: '{count} of {total}',
  missing: 'Missing: {names}.',
  over: {
    one: 'That is {count} more than expected. Either more people came, or someone voted twice.',
    other: 'Those are {count} more than expected. Either more people came, or some voted twice.'
  },
  ballots: 'The ballots one by one',
  ballotsText: 'Who handed in, never what. A ballot that is taken out is kept with your reason and can be put back.',
  nth: 'Ballot {number}',
  takeOut: 'Take out',
  takeOutNamed: 'Take out: {who}',
  why: 'Why is the ballot of “{who}” taken out?',
  takeOutYes: 'Take it out',
  takeOutNo: 'Leave it in',
  putBack: 'Put it back',
  out: '{who}, taken out {date}: {why}',
  noReason: 'no reason given',
  twins: {
    ask: '{count} ballots carry the name “{name}”. Are they of one person or of several?',
    several: 'Of several: count them all',
    one: 'Of one: count the last only',
    why: 'a second ballot of the same person'
  },
  closed: 'The votes have been shown, so the first vote is closed. What comes in now is kept apart.',
  closing: {
    ask: 'The first vote is still open. Show the votes now? What comes in afterwards is kept apart.',
    askMissing:
      '{count} of {total} have handed in. Show the votes all the same? What comes in afterwards is kept apart.',
    yes: 'Show the votes',
    no: 'Not yet'
  },
  late: {
    title: 'After the reveal',
    text: 'Whoever hands in now may have seen the others’ votes. These ballots count only if you take them in, and then they are marked in the report and in every file.',
    added: 'A ballot of someone new',
    changed: 'A changed ballot',
    at: '{who}, {time}',
    takeIn: 'Take it in',
    setApart: 'Set it apart again',
    taken: 'Counts, with a mark.'
  },
  hidden: 'Votes stay hidden until the reveal.',
  names: 'Handed in: {names}.',
  nameless: 'without a name',
  newcomers: {
    one: '{count} of them did not vote in the first round.',
    other: '{count} of them did not vote in the first round.'
  },
  paste: 'Paste ballots here',
  pasteHint: 'A link, several, or a whole chat: every ballot in it is found.',
  take: 'Take in',
  files: 'Choose files',
  folder: 'Choose a folder',
  drop: 'or drop them here: texts, mails, pictures of codes, an exported chat (ZIP).',
  codeless: {
    one: 'In {count} picture no code was found. Photograph it again, straight from above and with light.',
    other: 'In {count} pictures no code was found. Photograph them again, straight from above and with light.'
  },
  camera: 'Scan with the camera',
  cameraStop: 'Stop the camera',
  cameraLabel: 'What the camera sees',
  cameraText: 'Hold a ballot’s code up to the camera. Pictures stay in this browser.',
  cameraFailed:
    'There is no camera, or the browser may not use it. Allow it in the browser’s settings, or paste links instead.',
  working: 'Looking for ballots…',
  nothing: 'There is no ballot in that. A ballot is a link with #3 or #1 in it.',
  unreadable: 'One of the files could not be read.',
  cameraNone:
    'The browser sees no camera on this device. Use a phone with one, or paste links instead; pictures of codes are read from files too.',
  cameraHttps:
    'The camera needs a page that was opened over https, and this one was not. Open it with https:// in front, or paste links instead.',
  cameraSound: 'A sound for each ballot',
  reveal: 'Reveal the votes',
  revealSecond: 'Reveal the second vote',
  tooFew: 'Collect at least one ballot first.',
  found: {
    counted: { one: '{count} ballot counted.', other: '{count} ballots counted.' },
    replaced: {
      one: '{count} ballot was changed and handed in again; the newer one counts.',
      other: '{count} ballots were changed and handed in again; the newer ones count.'
    },
    again: { one: '{count} had been counted before.', other: '{count} had been counted before.' },
    older: {
      one: '{count} is an older version of a ballot that was changed later; the later one counts.',
      other: '{count} are older versions of ballots that were changed later; the later ones count.'
    },
    late: {
      one: '{count} came in after the reveal. It is kept apart; see below.',
      other: '{count} came in after the reveal. They are kept apart; see below.'
    },
    removed: {
      one: '{count} was taken out by you before, and stays out until you put it back.',
      other: '{count} were taken out by you before, and stay out until you put them back.'
    },
    conflict: {
      one: '{count} has the number and revision of a ballot that is kept already, and says something else. The one that came first stays. Ask whose it is to change an answer and hand in again.',
      other:
        '{count} have the numbers and revisions of ballots that are kept already, and say something else. Those that came first stay. Ask whose they are to change an answer and hand in again.'
    },
    early: {
      one: '{count} belongs to the second vote, which has not begun. Take it in again then.',
      other: '{count} belong to the second vote, which has not begun. Take them in again then.'
    },
    twice: {
      one: '{count} answers the same questions twice, which no page of ours makes, and does not count. Ask for it again.',
      other:
        '{count} answer the same questions twice, which no page of ours makes, and do not count. Ask for them again.'
    },
    'other-workshop': { one: '{count} belongs to another workshop.', other: '{count} belong to another workshop.' },
    'other-form': {
      one: '{count} answers other questions than this workshop asks. Send that person the current invitation.',
      other: '{count} answer other questions than this workshop asks. Send those people the current invitation.'
    },
    'other-key': {
      one: '{count} can’t be opened here: it was sealed for another workshop, or part of it is missing.',
      other: '{count} can’t be opened here: they were sealed for another workshop, or part of them is missing.'
    },
    cut: {
      one: '{count} link is cut off or damaged. Ask for it again.',
      other: '{count} links are cut off or damaged. Ask for them again.'
    },
    newer: {
      one: '{count} comes from a later version of this site. Reload this page and try again.',
      other: '{count} come from a later version of this site. Reload this page and try again.'
    },
    invitation: {
      one: '{count} is an invitation. Send it to those who are to vote; paste here what they send back.',
      other: '{count} are invitations. Send them to those who are to vote; paste here what they send back.'
    },
    'no-ballot': { one: '{count} link is not a ballot.', other: '{count} links are not ballots.' }
  },
  where: 'Line {line}',
  whereWho: 'Line {line}: {before}'
} as const
