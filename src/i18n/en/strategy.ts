/** The worksheet of a strategy on one page. */
export const strategy = {
  title: 'Write your strategy on one page',
  description:
    'A worksheet for one page: whom you serve first, what you promise, what holds you back, who does what by when, how you will tell, and what you leave alone.',
  lead: 'Six lines on one page. Whatever your result and your plan already say is filled in; the rest you add in your own words, up to 300 characters a line. The page stays in this browser with your assessment, and goes into its files and its report.',
  guide: 'How such a page is made',
  sheet: 'Strategy on one page',
  head: ['Line', 'What we say'],
  lines: {
    whom: 'For whom',
    promise: 'What we promise',
    holds: 'What holds us back',
    steps: 'Who does what, by when',
    measures: 'How we will tell that it works',
    not: 'What we will not do'
  },
  hints: {
    whom: 'Not everybody. For example: families who come for the first time.',
    promise:
      'One sentence that a customer could hold you to. For example: whoever writes before noon has an answer the same day.',
    holds: 'Two or three things, no more.',
    steps: 'Three steps are enough for a start, each with one name and one day.',
    measures: 'What customers will do differently, and how you will count it.',
    not: 'The hardest line. A page that refuses nothing is a list of wishes.'
  },
  fromResult: 'From your result:',
  fromPlan: 'From your plan:',
  fromBoth: 'Decided in your plan:',
  without: {
    holds: 'Once there is a result, the two or three skills that hold you back stand here.',
    steps: 'The steps of your plan stand here, each with its name and day.',
    not: 'What you struck out for this year stands here, and what is enough for you, with your reasons.'
  },
  add: { holds: 'What else holds you back', steps: 'Steps that are not in the plan', not: 'What else you leave alone' },
  review: 'We look at this page again on',
  which: 'Filled in from',
  loading: 'Your result is being read.',
  hold: '{skill}: {said}',
  step: '{step}: {who}, by {day}',
  stepOpen: '{step}: {who}',
  moreSteps: { one: '… and {count} more step in the plan', other: '… and {count} more steps in the plan' },
  enough: 'Enough for us: {skill}. {reason}',
  left: 'Not this year: {step}',
  moreNot: { one: '… and {count} more in the plan', other: '… and {count} more in the plan' },
  proposals: 'By which the advice for these skills tells that it worked:',
  take: 'Take over',
  takeOf: 'Take over: {measure}',
  metrics: 'Metrics that fit these skills:',
  toPlan: 'Open the plan',
  toAssess: 'Assess',
  print: 'Print the page'
} as const
