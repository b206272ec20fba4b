export const route = {
  title: 'The cheapest way to the next stage',
  target: 'Target',
  none: 'You stand on the highest stage. There is no further to go here; keep what you have.',
  intro: {
    one: '{count} step leads to {stage}: {effort} points of effort. No cheaper set of steps does.',
    other: '{count} steps lead to {stage}: {effort} points of effort together. No cheaper set of steps does.'
  },
  already: 'This stage is already reached with what is rated.',
  provisional: 'The route counts only skills that have a score. Answer more, and it may change.',
  orderText: 'In working order: what lifts a competency over its floor first, then the most impact for its effort.',
  caption: 'Steps of the route in working order',
  number: 'No.',
  step: 'Step',
  rungs: 'rung {from} to {to}',
  effort: 'Effort',
  effortOf: 'Effort of: {step}',
  days: 'Days',
  after: 'Score after it',
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
  noScore: 'A route needs a score. Answer at least one question.',
  estimates:
    'Effort, impact and days are our estimates for a mid-sized organisation. Change an effort from 1 to 5 where you know better.'
} as const
