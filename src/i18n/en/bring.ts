/** The evidence list: what is to be put on the table for what somebody claims. */
export const bring = {
  title: 'Please bring',
  description:
    'For every rating of 3 or more that nobody has backed yet: what to put on the table, who brings it and when. Mark afterwards what each rating rests on.',
  lead: 'These ratings say that something is there. Ask for it: write down who brings it and when, and mark afterwards what you were shown.',
  loading: 'Reading your answers…',
  which: 'Which questionnaire',
  print: 'Print this list',
  back: 'Back to the result',
  left: {
    one: '{count} rating of 3 or more has no mark yet.',
    other: '{count} ratings of 3 or more have no mark yet.'
  },
  none: 'No rating of 3 or more is without a mark.',
  nothing: 'Nothing is rated 3 or more, so there is nothing to prove yet.',
  order: {
    stages: 'First comes what your stage depends on.',
    levels: 'First comes what your level depends on.',
    profile: 'The highest ratings come first.'
  },
  falls: {
    stages: {
      one: 'The stage hangs on it: {count} rung less, and it falls.',
      other: 'The stage hangs on it: {count} rungs less, and it falls.'
    },
    levels: {
      one: 'The level hangs on it: {count} point less, and it falls.',
      other: 'The level hangs on it: {count} points less, and it falls.'
    }
  },
  said: 'Rated {rating} of 5',
  lines: 'Please bring',
  who: 'Who brings it',
  when: 'By when',
  rests: 'What it rests on',
  restsOf: 'What it rests on: {item}',
  marked: 'Marked already',
  markedText: 'What these rest on has been said. You can still change it.'
} as const
