export const prepare = {
  title: 'Prepare',
  name: 'Title',
  nameHint: 'Participants see it in the invitation.',
  asked: 'What is asked',
  askedHint:
    'Choose one questionnaire, or parts of several. Twenty questions are about all that a room can talk about in half a day.',
  questions: { one: '{count} question', other: '{count} questions' },
  total: {
    one: '{questions}, about {count} minute a person.',
    other: '{questions}, about {count} minutes a person.'
  },
  tooLong: {
    one: 'The questions take about {count} minute, and the agenda has {given} for the silent vote. Ask less, give it more time, or send the invitation some days before.',
    other:
      'The questions take about {count} minutes, and the agenda has {given} for the silent vote. Ask less, give it more time, or send the invitation some days before.'
  },
  finishedLater: 'Ask later',
  finished: 'What came of last time’s steps',
  finishedText: {
    one: '{count} step is done since the workshop of {date}. Ask the room before anybody votes.',
    other: '{count} steps are done since the workshop of {date}. Ask the room before anybody votes.'
  },
  nothing: 'Choose at least one part; there is nothing to vote on yet.',
  who: 'Who votes',
  roles: 'Roles',
  rolesHint:
    'One a line, for instance leaders, front line, back office. Leave it empty if roles do not matter. Roles are compared only where each has at least three ballots.',
  anonymous: 'Anonymous: ballots carry no name',
  named: 'Named: everyone writes a name, and you see whose ballot it is',
  expected: 'How many are coming',
  expectedHint: 'Then you see how many have handed in and how many are missing. Leave it empty if you don’t know.',
  expectedNames: 'Who is coming',
  expectedNamesHint: 'One name a line, as people will write it. Then you see who is missing.',
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
  from: 'Make one from',
  fromResult: 'your own result',
  fromLast: 'the workshop “{title}”',
  focus: 'Talk about these',
  focusText: {
    one: 'The weakest, and those on which the votes lay furthest apart; {count} minute each.',
    other: 'The weakest, and those on which the votes lay furthest apart; {count} minutes each.'
  },
  bring: 'Please bring: {what}',
  invite: 'Make the invitation',
  locked: 'Ballots have come in, so what is asked, the roles and the names can no longer be changed.',
  changed:
    'If you change something here after sending the invitation, send it again: the old one asks the old questions.'
} as const
