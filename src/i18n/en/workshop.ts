export const workshop = {
  title: 'Workshop',
  description:
    'Three to thirty people vote silently on their phones, you reveal, they talk and decide. No server: invitations and sealed ballots travel as links.',
  lead: 'Let several people answer separately, then talk about where they differ. Everything runs in browsers: an invitation link goes out, sealed ballots come back, and only this browser can open them.',
  loading: 'Opening the workshop…',
  failed: 'The words of a model could not be loaded. Nothing is lost. Check the connection and try again.',
  retry: 'Try again',
  list: {
    title: 'Your workshops',
    begin: 'Prepare a workshop',
    beginAnother: 'Prepare another workshop',
    defaultTitle: 'Workshop',
    open: 'Open',
    openNamed: 'Open {title}',
    file: 'Open a workshop file',
    changed: '{phase} · changed {date} · {count}',
    ballots: { one: '{count} ballot', other: '{count} ballots' },
    noKeys:
      'This browser is too old to seal ballots (it lacks X25519), or the page was not opened over https. Use a current version of Firefox, Chrome, Edge or Safari to facilitate; nothing was changed.',
    guide: 'Read the facilitator’s guide',
    guideText: 'What to do before, during and after, with two agendas. Printable.',
    close: 'All workshops',
    delete: 'Delete this workshop',
    deleteAsk:
      'Delete this workshop with its ballots and its key? Ballots that are sealed to it can never be opened again.',
    deleteYes: 'Delete it',
    deleteNo: 'Keep it',
    deleted: 'The workshop is deleted.',
    unread: {
      one: '{count} stored workshop could not be read: it is damaged or comes from a later version of this site. It was left as it is; if you have its file, open that.',
      other:
        '{count} stored workshops could not be read: they are damaged or come from a later version of this site. They were left as they are; if you have their files, open those.'
    }
  },
  room: {
    title: 'What happens in the room',
    minutes: '{short} to {long} minutes',
    parts: {
      silent: {
        title: 'Vote in silence',
        text: 'Everyone answers on a phone, in a language of their own. Nobody sees the vote of another.'
      },
      differences: {
        title: 'Reveal and talk',
        text: 'One question at a time, each vote is a dot on the wall. The talk begins where you differ most.'
      },
      second: {
        title: 'Vote again, decide',
        text: 'A second silent vote, then a value that the room stands behind. What was measured first stays as it was.'
      },
      plan: {
        title: 'Leave with a plan',
        text: 'The cheapest way to the next stage, who does what by when, and a report to print.'
      }
    },
    needs: [
      [
        'Time and people',
        '90 minutes or half a day; three to thirty people. From six votes on we say whether you agree.'
      ],
      [
        'You need',
        'This browser and a screen that everyone sees. Keep the workshop file: it holds the key to the ballots.'
      ],
      ['Each of them needs', 'A phone with a browser. No account, nothing to install; whoever has none raises a hand.']
    ]
  },
  file: {
    save: 'Save the workshop file (JSON)',
    text: 'The file holds everything: the ballots, the notes, and the key that opens them. With it you go on in another browser. Keep it as carefully as the ballots themselves.',
    opened: 'The workshop "{title}" is open, as the file says it.',
    replace: 'This browser has the workshop "{title}" already, changed {date}. Replace it with what the file says?',
    replaceYes: 'Replace it',
    replaceNo: 'Keep mine',
    faults: {
      'not-json': 'That file is not a workshop file. Choose one that was saved here; its name ends in .json.',
      'other-format': 'That file is of another kind. A workshop file says "sextant-workshop" in its first lines.',
      'newer-version': 'That file was saved by a later version of this site. Load this page anew and try again.',
      damaged: 'That workshop file is damaged or was edited. Nothing was changed. Try an earlier copy.'
    }
  },
  phases: {
    label: 'Phases of the workshop',
    prepare: 'Prepare',
    collect: 'First vote',
    reveal: 'Reveal',
    second: 'Second vote',
    decide: 'Decide',
    outcome: 'Outcome'
  },
  prepare: {
    title: 'Prepare',
    name: 'Title',
    nameHint: 'Participants see it in the invitation.',
    asked: 'What is asked',
    askedHint:
      'Choose one questionnaire, or parts of several. Twenty questions are about as many as a room can talk about in half a day.',
    questions: { one: '{count} question', other: '{count} questions' },
    total: {
      one: '{questions}, about {count} minute a person.',
      other: '{questions}, about {count} minutes a person.'
    },
    nothing: 'Choose at least one part; there is nothing to vote on yet.',
    who: 'Who votes',
    roles: 'Roles',
    rolesHint:
      'One a line, for instance executives, front line, back office. Leave it empty if roles do not matter. Roles are compared only where each has at least three ballots.',
    anonymous: 'Anonymous: ballots carry no name',
    named: 'Named: everyone writes a name, and you see whose ballot it is',
    agenda: 'Agenda',
    presets: { short: '90 minutes', long: 'Half a day' },
    use: 'Use the agenda of',
    minutesOf: 'Minutes for {part}',
    sum: { one: 'Together {count} minute.', other: 'Together {count} minutes.' },
    parts: {
      opening: 'Why we are here, and how it works',
      silent: 'Silent vote',
      pause: 'Break, while ballots are collected',
      agreement: 'Where we agree',
      differences: 'Where we differ',
      second: 'Second silent vote',
      plan: 'Route and first steps',
      close: 'Who does what by when'
    },
    invite: 'Make the invitation',
    locked: 'Ballots have come in, so what is asked, the roles and the names can no longer be changed.',
    changed:
      'If you change something here after sending the invitation, send it again: the old one asks the old questions.'
  },
  invite: {
    title: 'Invitation',
    text: 'Send the link, or show the code. Whoever opens it answers on a phone and hands in a sealed ballot.',
    secondTitle: 'Invitation to the second vote',
    secondText:
      'Everyone opens this link on the phone used before and changes only what the talk has changed. Whoever hands in nothing keeps the first vote.',
    address: 'Link of the invitation',
    qr: 'QR code of the invitation'
  },
  box: {
    copy: 'Copy the link',
    copied: 'Copied.',
    copyFailed: 'The browser did not let us copy. Select the link and copy it by hand.',
    share: 'Share…',
    file: 'Save as a file',
    qrFailed: 'The code could not be drawn. Use the link.'
  },
  collect: {
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
    cameraLabel: 'Picture of the camera',
    cameraText: 'Hold a ballot’s code before the camera. Pictures stay in this browser.',
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
        one: '{count} can’t be opened here: it was sealed for another workshop, or something of it is missing.',
        other: '{count} can’t be opened here: they were sealed for another workshop, or something of them is missing.'
      },
      cut: {
        one: '{count} link is cut off or damaged. Ask for it again.',
        other: '{count} links are cut off or damaged. Ask for them again.'
      },
      newer: {
        one: '{count} comes from a later version of this site. Load this page anew and try again.',
        other: '{count} come from a later version of this site. Load this page anew and try again.'
      },
      'no-ballot': { one: '{count} link is no ballot.', other: '{count} links are no ballots.' }
    },
    where: 'Line {line}',
    whereWho: 'Line {line}: {before}'
  },
  hands: {
    title: 'Show of hands',
    text: 'For those without a phone. Read a question aloud, let hands go up for each rung, and count. These votes join the others at the reveal.',
    question: 'Question',
    rung: 'Rung {rung}',
    count: 'Hands for rung {rung}',
    save: 'Keep these hands',
    saved: { one: '{count} hand kept for "{topic}".', other: '{count} hands kept for "{topic}".' },
    removed: 'No hands are kept for "{topic}".',
    kept: { one: '{count} question has hands.', other: '{count} questions have hands.' }
  },
  reveal: {
    title: 'Reveal',
    decideTitle: 'Decide',
    controls: 'Controls of the reveal',
    order: 'Order',
    orders: { model: 'by competency', disagreement: 'by disagreement', weakness: 'by weakness' },
    position: '{number} of {total}',
    previous: 'Previous',
    next: 'Next',
    jump: 'Go to',
    full: 'Full screen',
    leave: 'Leave full screen',
    keys: 'Arrow keys, space or a clicker turn the pages.',
    nobody: 'There are no votes on this question.',
    plot: 'Votes on {topic}: {counts}. Median {median}.',
    plotNone: 'No votes on {topic}.',
    plotCount: '{votes} on rung {rung}',
    first: 'First vote',
    second: 'Second vote',
    dotIs: 'A dot stands for {count} votes.',
    within: '{within} of {count} within one rung.',
    verdicts: {
      few: 'Fewer than six votes: only the dots and the range, no verdict. So few people agree by chance too often.',
      agreed: 'You agree.',
      camps: 'Two camps: {low} on rungs 1 and 2, {high} on 4 and 5.',
      apart: 'You differ, from {lowest} to {highest}.'
    },
    range: 'From {lowest} to {highest}.',
    rangeOne: 'All on {lowest}.',
    medianAt: 'Median {median}.',
    rungText: 'Rung {rung}',
    nextRung: 'What would we have to see to stand on rung {rung}?',
    topRung: 'The top rung. What would we have to stop doing to lose it?',
    figures: 'The figures',
    votes: 'Votes',
    median: 'Median',
    spread: 'Range',
    deviation: 'Mean distance from the median',
    rwg: 'Agreement r_WG',
    strict: 'r_WG, strict',
    consensus: 'Consensus',
    figuresNote:
      'r_WG compares the spread with votes at random: 1 is full agreement, .70 is customary. The strict one supposes that people are kind. Consensus is 0 when half stand at either end.',
    role: 'Role',
    rolesTitle: 'Roles',
    rolesFew: 'Roles are compared where each of them has at least three votes.',
    said: 'What was said',
    agreed: 'What we agree on',
    agreedHint: 'The room’s decision, not an average.',
    open: 'Open',
    start: 'Start a second vote',
    toOutcome: 'To the outcome',
    back: 'Back to collecting',
    nothing: 'There are no votes to reveal yet. Collect ballots first.'
  },
  timer: {
    label: 'Timer',
    start: 'Start',
    stop: 'Stop',
    reset: 'Back to {count} min',
    up: 'Time is up'
  },
  outcome: {
    coverTitle: 'Where we stand, and where we differ',
    title: 'What we agreed',
    lead: '{people} took part. Their first vote is the measurement: nobody had seen another’s. What the room agreed on after talking is the decision. Both are kept apart here.',
    people: { one: '{count} person', other: '{count} people' },
    open: {
      one: '{count} question has no agreed value yet.',
      other: '{count} questions have no agreed value yet.'
    },
    fill: 'Take the median of the last vote for those',
    fillHint: 'Where it falls between two rungs, the lower one.',
    filled: {
      one: '{count} value was taken from the votes. It is marked so below.',
      other: '{count} values were taken from the votes. They are marked so below.'
    },
    allAgreed: 'Every question has an agreed value.',
    radarTitle: 'The agreed picture and the spread of the votes',
    radarText:
      'The line is what was agreed. The band is how far the first votes lie apart: the middle half of them, or all with fewer than six ballots. Lines with marks are roles with at least three ballots each.',
    radarLabel:
      'Radar of {names}: agreed values, spread of the first vote and roles. The table beside it has the figures.',
    axis: '{name}: agreed {agreed}',
    band: 'Spread of the first vote',
    agreedLine: 'Agreed',
    tableCaption: 'Agreed score and first vote by part',
    part: 'Part',
    agreed: 'Agreed',
    firstMean: 'First vote',
    spread: 'Spread',
    agreement: 'Agreement r*_WG',
    talkTitle: 'Differences worth talking about',
    talkText: 'The questions on which the first votes lay furthest apart.',
    talkNone: 'No question split the room. Ask whether everyone said what they think.',
    talkFew: 'With fewer than six votes a question nothing is singled out: chance would do it. Look at the dots.',
    resultTitle: 'Result of {form}',
    allTitle: 'Every question, both votes and the decision',
    question: 'Question',
    first: 'First vote',
    second: 'Second vote',
    decision: 'Agreed',
    said: 'Said',
    votesCell: '{median} ({lowest} to {highest}, {count})',
    noVotes: 'no votes',
    none: 'open',
    fromVotes: '(from the votes)',
    methodTitle: 'How to read this',
    method:
      'Votes were cast silently and shown at once, because seeing others’ estimates makes answers more alike but no more accurate. Agreement is judged from six votes on: r_WG of at least .70 and a mean distance from the median under 0.83 rungs; two camps are at least 30 % on rungs 1 and 2 and at least 30 % on 4 and 5. Scores and stages follow from the agreed values by the rules of the method page.',
    alpha:
      'Across all questions Krippendorff’s α (ordinal) of the first vote is {alpha}; 1 is full agreement, 0 is chance.',
    save: 'Take it with you',
    print: 'Print the report',
    csv: 'Save the ballots (CSV)',
    link: 'Link to the agreed result',
    linkText: 'Whoever has the link sees the agreed answers, without votes, names and notes.',
    qr: 'QR code of the agreed result',
    take: 'Take over as own assessment',
    takeAsk:
      '“Keep both” puts the agreed values into a new assessment and leaves yours as they are. “Replace mine” deletes yours, notes included.',
    taken: 'The agreed values are your own answers now.',
    takenBeside:
      'The agreed values are your own answers now, in a new assessment. Your earlier ones are kept as they were.',
    toOwn: 'See your result',
    takeText: 'The agreed values become the answers of this browser’s own assessment.',
    nothing: 'Nothing is agreed yet. Go back to the reveal, or take the medians.'
  },
  arrived: {
    reading: 'Reading the ballot in the address…',
    found: '{title}: {found}',
    none: 'This is a sealed ballot of a workshop, and this browser has no workshop that could open it. Send the link to your facilitator. If you are the facilitator, open it in the browser in which you prepared the workshop, or open the workshop file here first.',
    result: 'The link in the address is no ballot.'
  }
} as const
