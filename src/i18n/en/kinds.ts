/** What became of a question: four things, called by the same names everywhere. */
export const kinds = {
  answered: { one: '{count} answered', other: '{count} answered' },
  unknown: { one: '{count} don’t know', other: '{count} don’t know' },
  na: { one: '{count} doesn’t apply', other: '{count} don’t apply' },
  absent: { one: '{count} no answer', other: '{count} no answer' }
} as const
