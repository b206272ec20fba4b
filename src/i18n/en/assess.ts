export const assess = {
  title: 'Choose a questionnaire',
  description: 'The twenty questions, the sixty habits or the pyramid: how long each takes and what it tells you.',
  lead: 'Each keeps its own answers. Stop whenever you like and go on later.',
  minutes: { one: 'about {count} minute', other: 'about {count} minutes' },
  items: { one: '{count} question', other: '{count} questions' },
  start: 'Start',
  goOn: 'Go on',
  answered: '{answered} of {total} answered',
  forms: {
    'xm-competencies.short': {
      title: 'The twenty questions',
      text: 'One question a skill, with five described rungs. Pick the highest rung you could prove. Gives your stage, the radar, a route and advice for every skill.'
    },
    'xm-competencies.long': {
      title: 'The sixty habits',
      text: 'Three habits a skill, each rated by how far it is so. Shows which part of a skill is missing, and reads a little lower than the twenty questions.'
    },
    'cx-pyramid.short': {
      title: 'The pyramid',
      text: 'Statements about what customers actually get, from the base to the top. Shows the level you reach, and the cracks under what you are proud of.'
    }
  },
  whoTitle: 'Who should answer?',
  who: 'Someone who sees customers, someone who decides about money, and someone in between, each alone at first. If you are on your own, answer for what you have seen yourself and say "don’t know" to the rest.'
} as const
