export const form = {
  description: '{form}, with every rung and scale. Nothing is compulsory; answers stay in this browser.',
  steps: 'Parts of the questionnaire',
  step: 'Part {number} of {total}',
  progress: '{answered} of {total} answered',
  minutesLeft: { one: 'about {count} minute left', other: 'about {count} minutes left' },
  allDone: 'all answered',
  unknown: 'Don’t know',
  na: 'Doesn’t apply to us',
  choose: 'Pick the highest rung that you could prove today.',
  proof: 'What would prove it:',
  keys: 'Keys 1 to 5 choose and lead to the next question, 0 is "don’t know", minus is "doesn’t apply", Enter goes on.',
  next: 'Go on',
  check: 'Check your answers',
  back: 'Back',
  number: 'Question {number}',
  clear: 'Clear this answer',
  note: 'Note and evidence',
  noteFilled: 'Note and evidence (filled in)',
  noteLabel: 'What you saw, or where it can be found',
  noteHint: 'Stays in this browser and in files that you save; never in a link.',
  evidenceLabel: 'What the answer rests on',
  evidence: {
    none: 'Not said',
    claimed: 'Claimed: someone says so',
    documented: 'Documented: it can be shown',
    measured: 'Measured: there is a figure'
  },
  checkTitle: 'Before you see the result',
  checkAll: 'Every question has an answer.',
  checkSome: {
    one: '{count} question has no answer. You can see the result all the same; it will show a wider range.',
    other: '{count} questions have no answer. You can see the result all the same; it will show a wider range.'
  },
  checkNone: 'Nothing is answered yet. Answer at least one question to get a result.',
  checkUnknown: {
    one: 'To {count} question you said "don’t know".',
    other: 'To {count} questions you said "don’t know".'
  },
  finish: 'Show the result',
  backToQuestions: 'Back to the questions',
  startAgain: 'Start at the first question'
} as const
