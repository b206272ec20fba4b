export const assess = {
  title: 'Choose a questionnaire',
  description:
    'Choose between the twenty ladders, the sixty practices and the pyramid: what each costs in minutes and what it tells you.',
  lead: 'Each keeps its own answers; you can stop at any time and go on later.',
  minutes: { one: 'about {count} minute', other: 'about {count} minutes' },
  items: { one: '{count} question', other: '{count} questions' },
  start: 'Start',
  goOn: 'Go on',
  answered: '{answered} of {total} answered',
  forms: {
    'xm-competencies.short': {
      title: 'The quick sight',
      text: 'Twenty ladders of five described rungs, one for each skill. Pick the rung you could prove. Gives your stage, the radar, and advice for every skill.'
    },
    'xm-competencies.long': {
      title: 'The full survey',
      text: 'Sixty habits, three for each skill, each rated by how far it has spread. Takes longer and separates skills that the ladders lump together: a narrower, better founded score.'
    },
    'cx-pyramid.short': {
      title: 'The pyramid',
      text: 'Twenty-four statements about what customers actually get, from the base to the top. Shows the level you reach and the cracks under what you are proud of.'
    }
  },
  whoTitle: 'Who should answer?',
  who: 'Someone who sees customers, someone who decides about money, and someone in between, each alone at first. If you are on your own, answer for what you have seen yourself and say "don’t know" to the rest.'
} as const
