export const route = {
  title: 'The cheapest way to the next stage',
  target: 'Target',
  none: 'You are at the highest stage. There is nowhere further to go here; keep what you have.',
  intro: {
    one: '{count} step leads to {stage}, for an effort of {effort}. Nothing cheaper gets you there, unless one skill runs far ahead of those beside it.',
    other:
      '{count} steps lead to {stage}, for an effort of {effort} in all. Nothing cheaper gets you there, unless one skill runs far ahead of those beside it.'
  },
  already: 'What is rated already reaches this stage.',
  provisional: {
    one: 'The route counts only what is known. {count} question has no rating yet, and its answer may change the route.',
    other:
      'The route counts only what is known. {count} questions have no rating yet, and their answers may change the route.'
  },
  besideTitle: 'Find out beside it',
  alsoTitle: 'Also worth it',
  alsoWorth: '{step} ({skill}): less effort and more impact than “{than}”. The cheapest way gets there without it.',
  orderText: 'In the order to do them: first what brings a part up to its floor, then what does most for its effort.',
  caption: 'Steps of the route, in the order to do them',
  number: 'No.',
  step: 'Step',
  rungs: 'rung {from} to {to}',
  effort: 'Effort',
  effortOf: 'Effort of: {step}',
  days: 'Days',
  after: 'Score after it',
  gain: 'Gain',
  strike: 'Not this year',
  strikeOf: 'Not this year: {step}',
  struck: 'Struck out',
  restore: 'Take back',
  restoreOf: 'Take back: {step}',
  reset: 'Back to our estimates',
  noFloor: {
    one: 'No route leads to {stage}: {names} can’t be lifted to {floor}, the floor of that stage, with the steps that are left.',
    other:
      'No route leads to {stage}: {names} can’t be lifted to {floor}, the floor of that stage, with the steps that are left.'
  },
  noBar:
    'No route leads to {stage}: with the steps that are left the overall score gets to {reachable}, and the bar is {bar}.',
  noProvisional: 'Too little is rated for a route. First find out what is missing.',
  noOpen: 'A route needs answers on every part. There are none on {names} yet.',
  noScore: 'A route needs a score. Answer at least one question.',
  estimates:
    'Effort, impact and days are our estimates, for an organisation of about 200 people. Where you know better, change an effort, from 1 to 5.'
} as const
