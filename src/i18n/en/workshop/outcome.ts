export const outcome = {
  coverTitle: 'Where we stand, and where we differ',
  title: 'What we agreed',
  leadLate:
    '{people} took part. Their first vote is the measurement: nobody had seen another’s, but for what is named below. What the room agreed on after talking is the decision. Both are kept apart here.',
  lead: '{people} took part. Their first vote is the measurement: nobody had seen another’s. What the room agreed on after talking is the decision. Both are kept apart here.',
  people: { one: '{count} person', other: '{count} people' },
  withRoles: '{people}: {roles}',
  names: 'Names',
  namesText:
    'The names of those who took part lie in this browser and in every workshop file that was saved. They are promised to be deleted three months after the last vote at the latest.',
  namesDue: 'Three months have passed since the last vote: delete the names now, as was promised on the invitation.',
  namesDelete: 'Delete the names',
  namesAsk:
    'Delete all names? Votes, notes and agreed values stay, and from then on the workshop counts as anonymous. Files that were saved before keep the names: delete those too.',
  namesYes: 'Delete them',
  namesNo: 'Keep them',
  repeat: 'Repeat this workshop',
  repeatText:
    'Prepares a new one with the same questions, roles and plan. What was voted this time stays here to compare with.',
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
    'The line is what was agreed. The band is how far the first votes lie apart: the middle half of them, or all of them with fewer than six ballots. Lines with marks are roles with at least three ballots each.',
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
  talkFew: 'With fewer than six votes a question we single nothing out: it could be chance. Look at the dots.',
  resultTitle: 'The result: {form}',
  allTitle: 'Every question, both votes and the decision',
  question: 'Question',
  first: 'First vote',
  second: 'Second vote',
  decision: 'Agreed',
  said: 'Said',
  votesCell: '{median} ({lowest} to {highest}, {count})',
  noVotes: 'no votes',
  notCounted: 'not counted yet',
  tooFew: 'too few to show',
  unknownCell: { one: '{cell} + {count} “don’t know”', other: '{cell} + {count} “don’t know”' },
  none: 'open',
  byHands: '(asked again, by show of hands)',
  fromVotes: '(from the votes)',
  fromFirst: '(from the first vote)',
  fromSecond: '(from the second vote)',
  lateTaken: {
    one: '{count} ballot of the first vote came in after the votes had been shown. It was taken in by hand and counts.',
    other:
      '{count} ballots of the first vote came in after the votes had been shown. They were taken in by hand and count.'
  },
  latePending: {
    one: '{count} ballot of the first vote came in after the votes had been shown. It is kept apart and does not count.',
    other:
      '{count} ballots of the first vote came in after the votes had been shown. They are kept apart and do not count.'
  },
  lateHands: {
    one: 'For {count} question the hands of the first vote were counted after the votes had been shown.',
    other: 'For {count} questions the hands of the first vote were counted after the votes had been shown.'
  },
  removed: {
    one: '{count} ballot was taken out by hand and does not count.',
    other: '{count} ballots were taken out by hand and do not count.'
  },
  methodTitle: 'How to read this',
  method:
    'Votes were cast silently and shown at once, because seeing others’ estimates makes answers more alike but no more accurate. Agreement is judged from six votes on: r_WG of at least .70 and a mean distance from the median under 0.83 rungs; two camps are at least 30% on rungs 1 and 2, at least 30% on 4 and 5, and fewer than 30% on 3. Scores and stages follow from the agreed values by the rules of the method page.',
  alpha:
    'Across all questions Krippendorff’s α (ordinal) of the first vote is {alpha}; 1 is full agreement, 0 is chance.',
  save: 'Take it with you',
  print: 'Print the report',
  csv: 'Save the ballots (CSV)',
  separator: 'Between the cells',
  separators: { comma: 'Comma', semicolon: 'Semicolon (Excel in much of Europe)', tab: 'Tab' },
  link: 'Link to the agreed result',
  linkText: 'Whoever has the link sees the agreed answers, without votes, names and notes.',
  qr: 'QR code of the agreed result',
  take: 'Take over as my own assessment',
  takeAsk:
    '“Keep both” puts the agreed values into a new assessment and leaves yours as they are. “Replace mine” deletes yours, notes included.',
  taken: 'The agreed values are your own answers now.',
  takenBeside:
    'The agreed values are your own answers now, in a new assessment. Your earlier ones are kept as they were.',
  toOwn: 'See your result',
  takeText: 'The agreed values become the answers of this browser’s own assessment.',
  nothing: 'Nothing is agreed yet. Go back to the reveal, or take the medians.'
} as const
