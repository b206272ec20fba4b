/** For those who have been here before. */
export const back = {
  loading: 'Welcome back',
  keep: 'Some browsers forget a site that nobody visits for a week.',
  keepHow: 'Keep it as a link or a file',
  stage: 'You stand at {score}, {stage}.',
  score: 'Your score is {score} so far.',
  parts: 'So far: {scores}.',
  level: 'Your pyramid holds up to: {level}.',
  levelNone: 'Your pyramid does not hold its first level yet.',
  begun: 'You have begun.',
  changed: 'Last changed on {date}',
  start: 'Start my plan',
  startText: 'No plan yet. The cheapest way to the next stage is ready to become one.',
  open: 'Open my plan',
  allDone: { one: 'The {count} step of your plan is done.', other: 'All {count} steps of your plan are done.' },
  helped: {
    one: '{count} finished step is waiting to hear: did it help?',
    other: '{count} finished steps are waiting to hear: did they help?'
  },
  goOn: 'Go on answering',
  absent: { one: '{count} without an answer', other: '{count} without an answer' },
  unknown: { one: '{count} “don’t know” left', other: '{count} “don’t know” left' },
  change: 'Look at the answers again',
  result: 'See the result',
  between: 'between {low} and {high}',
  again: 'Answer everything again',
  againFrom: 'best from {day}',
  againNow: 'three months have passed',
  againName: '{name}, {month}'
} as const
