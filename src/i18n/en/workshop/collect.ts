export const collect = {
  title: 'Collect the ballots',
  secondTitle: 'Collect the second vote',
  handedIn: { one: '{count} ballot handed in', other: '{count} ballots handed in' },
  none: 'No ballot yet',
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
  drop: 'or drop files here',
  camera: 'Scan with the camera',
  cameraStop: 'Stop the camera',
  cameraLabel: 'What the camera sees',
  cameraText: 'Hold a ballot’s code up to the camera. Pictures stay in this browser.',
  cameraFailed:
    'There is no camera, or the browser may not use it. Allow it in the browser’s settings, or paste links instead.',
  working: 'Looking for ballots…',
  nothing: 'There is no ballot in that. A ballot is a link with #3 or #1 in it.',
  unreadable: 'One of the files could not be read.',
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
    'other-workshop': { one: '{count} belongs to another workshop.', other: '{count} belong to another workshop.' },
    'other-form': {
      one: '{count} answers other questions than this workshop asks. Send that person the present invitation.',
      other: '{count} answer other questions than this workshop asks. Send those people the present invitation.'
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
    'no-ballot': { one: '{count} link is not a ballot.', other: '{count} links are not ballots.' }
  },
  where: 'Line {line}',
  whereWho: 'Line {line}: {before}'
} as const
