export const assess = {
  title: 'Choose a questionnaire',
  description: 'The questionnaires side by side: how many questions each has, how long it takes and what it tells you.',
  lead: 'Each keeps its own answers. Stop whenever you like and go on later.',
  minutes: { one: 'about {count} minute', other: 'about {count} minutes' },
  items: { one: '{count} question', other: '{count} questions' },
  start: 'Start',
  goOn: 'Go on',
  answered: '{answered} of {total} answered',
  whoTitle: 'Who should answer?',
  who: 'Someone who sees customers, someone who decides about money, and someone in between, each alone at first. If you are on your own, answer for what you have seen yourself and say “don’t know” to the rest.'
} as const
