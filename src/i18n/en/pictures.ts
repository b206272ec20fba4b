export const pictures = {
  limb: 'Score {score} on a scale from 1 to 5: {standing}.',
  limbRange: 'Score {score}, possibly between {low} and {high}, on a scale from 1 to 5: {standing}.',
  limbNone: 'A scale from 1 to 5 without a score.',
  radar: 'Radar of {names}. The table beside it has the figures.',
  highLow: 'Highest: {high} {highScore}; lowest: {low} {lowScore}.',
  highLowHeld: 'Highest: {high} {highScore}; lowest: {low} {lowScore}; held back by {names}.',
  flat: 'All parts score {score}.',
  target: 'After the route',
  now: 'Now',
  possible: 'Possible range',
  pyramid: 'Pyramid. {summary}',
  reached: 'Level reached: {level}.',
  reachedNone: 'The first level is not reached yet.',
  cracks: 'Cracks: {names}.',
  answered: '{rated} of {inScope} rated',
  rung: 'Rung {rung}: {text}',
  rungThen: 'Rung {rung}; its words have changed since.',
  nextRung: 'Next, rung {rung}: {text}',
  hint: {
    axes: 'Point at an axis or tap it for its figures.',
    levels: 'Point at a level, tap it, or use the arrow keys: its figures and its meaning appear here.',
    skills: 'Point at a skill, tap its ladder, or tab to its name: your rung appears here, and the next one.'
  },
  state: { holds: 'holds', fails: 'does not hold', open: 'no score yet', skipped: 'does not apply', crack: 'crack' }
} as const
