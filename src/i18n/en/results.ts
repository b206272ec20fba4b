import { kinds } from './kinds.ts'

export const results = {
  title: 'Your result',
  viewsLabel: 'Views of this result',
  views: { result: 'Result', plan: 'Plan', skills: 'Skills', share: 'Share and print' },
  titles: { result: 'Your result', plan: 'Your plan', skills: 'Your skills', share: 'Share and print' },
  descriptions: {
    result:
      'Where you stand, what holds you back and the first step: your score with its range, the stage and the radar.',
    plan: 'The cheapest way to the next stage, step by step, with owners and days.',
    skills: 'Every skill as a ladder, filled up to where you stand.',
    share: 'Your result as a link, a code, a file or a printed report.'
  },
  loading: 'Working out the result…',
  failed: 'The words of this model could not be loaded. Your answers are safe. Check the connection and try again.',
  retry: 'Try again',
  emptyTitle: 'No answers yet',
  empty: 'Answer a few questions and come back: the result builds up with every answer.',
  emptyAction: 'Choose a questionnaire',
  which: 'Which result',
  restsOn: '{form}: {rated} of {inScope} rated.',
  restsOnDate: '{form}: {rated} of {inScope} rated. Last changed {date}.',
  older:
    'These answers were given to version {version} of the questions; today’s are version {today}. They are scored by their own questions, with today’s bars and floors.',
  kinds,
  counts: 'Of {total} questions: {kinds}.',
  overall: 'Overall score',
  sure: '{score}. Everything that applies is rated, so there is no range.',
  between: {
    one: '{score}, between {low} and {high}: {count} of {inScope} has no rating (don’t know or no answer).',
    other: '{score}, between {low} and {high}: {count} of {inScope} have no rating (don’t know or no answer).'
  },
  stage: 'Stage',
  span: '{low} to {high}',
  spanNow: 'From what is rated so far: {stage}. The missing ratings decide.',
  noStage: 'No stage yet',
  provisional: 'Provisional',
  provisionalText: 'Less than 60% is rated, overall or in one part. Take the figures as a first impression.',
  heldBack: 'The overall score would be enough for {stage}, but {names} holds it back.',
  heldBackMany: 'The overall score would be enough for {stage}, but {names} hold it back.',
  setAside: 'Left out, because it doesn’t apply: {names}.',
  partText:
    'Only a part was asked, so this is the score of that part. A stage takes all parts and is not said. The other parts were not asked.',
  openParts: {
    one: 'No answers yet in {names}. A stage takes all parts; until then read the scores of those that have answers.',
    other: 'No answers yet in {names}. A stage takes all parts; until then read the scores of those that have answers.'
  },
  findOutTitle: 'Find these out first',
  findOutText:
    'Too little is rated for a route that could be trusted: what is not known may be the cheapest step, or the dearest. Ask whoever does this work every day, then answer here.',
  findOutWho: 'Ask {who}.',
  findOutSaid: { unknown: 'Don’t know.', absent: 'No answer.' },
  findOutMore: { one: 'and {count} more', other: 'and {count} more' },
  settle: {
    one: 'One answer can settle it: {names}.',
    other: 'These {count} answers can settle it: {names}.'
  },
  settleMany: {
    one: 'It takes {count} more answer to settle it.',
    other: 'It takes {count} more answers to settle it.'
  },
  evidence: '{percent} of the ratings are backed by something documented or measured.',
  toBring: 'Please bring: a list of what shows that these answers are so',
  goOnAnswering: 'Go on answering',
  change: 'Change answers',
  distance: '{points} to {stage}',
  waitsFor: '{stage} waits for {name}',
  waitsForMany: '{stage} waits for {count} competencies',
  takes: '{stage} takes {bar} overall and at least {floor} in each part.',
  under: 'Below that: {names}.',
  holdsTitle: 'What holds you back',
  rung: 'rung {rung}',
  first: {
    when: 'On Monday',
    who: 'Who',
    takes: 'Takes',
    start: 'Start my plan',
    open: 'Go on with my plan',
    see: 'See the plan',
    more: { one: 'and {count} more step to {stage}', other: 'and {count} more steps to {stage}' },
    findOut: 'Find this out first',
    findOutText: {
      one: 'Ask whoever does it every day. {count} answer is missing before a route can be trusted.',
      other: 'Ask whoever does it every day. {count} answers are missing before a route can be trusted.'
    },
    findOutAction: 'Answer it',
    all: 'All that is missing',
    answer: 'Answer the questions on {name}',
    answerText: 'A stage takes every competency. Until then the scores of the others stand alone.',
    answerAction: 'Answer them'
  },
  target: 'Target',
  ratedOf: '{rated} of {inScope}',
  tableCaption: 'Scores of the parts, with range, target and how many answers are rated',
  part: 'Part',
  score: 'Score',
  range: 'Range',
  coverage: 'Rated',
  noScore: 'no score',
  rangeOf: '{low} to {high}',
  extremesTitle: 'Strongest and weakest',
  strongest: 'Strongest',
  weakest: 'Weakest',
  even: 'All skills that have a score have the same one.',
  skillsText: 'Each skill is a ladder of five rungs, filled up to where you stand. Its name leads to its page.',
  adviceTitle: 'What to do next',
  adviceText: 'The next step of each skill, the most useful first. The top one is open.',
  adviceMore: { one: '{count} more step', other: '{count} more steps' },
  adviceTop: 'Every skill with a score stands on the top rung, so there is no next step. Look again in a year.',
  adviceStep: '{skill}: from rung {from} to rung {to}',
  adviceReason: {
    floor: 'Lifts what holds you back',
    route: 'On the route to {stage}',
    worth: 'Does much for its effort'
  },
  effort: 'Effort {effort} of 5',
  impact: 'Impact {impact} of 5',
  days: { one: 'about {count} day', other: 'about {count} days' },
  small: 'With fewer than fifteen people:',
  large: 'With thousands of people:',
  repair: 'Mend first',
  build: 'Build next',
  openAll: 'Open all',
  closeAll: 'Close all',
  howTitle: 'How this was worked out',
  how: 'Every figure follows from your answers by the rules on the method page. Figures are cut to one decimal, not rounded, so that nothing seems to have reached a bar that it hasn’t.',
  howLink: 'Read the method'
} as const
