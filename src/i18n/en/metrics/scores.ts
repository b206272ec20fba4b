/** The calculators of NPS, CSAT and CES: counts in, a figure with its interval out. */
export const scores = {
  names: { nps: 'NPS', csat: 'CSAT', ces: 'CES' },
  scale: 'What was asked',
  scales: {
    likely11: '0–10: how likely are you to recommend us?',
    satisfied5: '1–5: how satisfied were you?',
    easy7: '1–7: “they made it easy for me” (since 2013; high is good)',
    easy5: '1–5: “they made it easy for me” (high is good)',
    effort5: '1–5: how much effort did it take? (2010; low is good)'
  },
  working: 'How it is worked out',
  variants: {
    nps: 'NPS: share of 9–10 less share of 0–6',
    'csat-top': 'CSAT, top two: share of 4 and 5 on 1–5',
    'csat-mean': 'CSAT, mean on 1–5',
    'easy7-share': 'CES 1–7, share of 5 to 7',
    'easy7-mean': 'CES 1–7, mean',
    'easy7-net': 'CES 1–7, net: share of 6–7 less share of 1–3',
    'easy5-share': 'CES 1–5, share of 4 and 5',
    'easy5-mean': 'CES 1–5, mean',
    'easy5-net': 'CES 1–5, net: share of 4–5 less share of 1–2',
    'effort5-mean': 'CES 1–5 of 2010, mean effort (low is good)',
    'effort5-share': 'CES 1–5 of 2010, share of 1 and 2 (little effort)',
    'effort5-net': 'CES 1–5 of 2010, net: share of 1–2 less share of 4–5'
  },
  shape: 'You have',
  shapes: { groups: 'Three groups', marks: 'Every mark' },
  groups: { promoters: 'Promoters (9–10)', passives: 'Passives (7–8)', detractors: 'Detractors (0–6)' },
  ends: {
    likely11: { low: 'not at all likely', high: 'very likely' },
    satisfied5: { low: 'very dissatisfied', high: 'very satisfied' },
    easy7: { low: 'disagree strongly', high: 'agree strongly' },
    easy5: { low: 'disagree strongly', high: 'agree strongly' },
    effort5: { low: 'very little effort', high: 'very much effort' }
  },
  markWith: '{mark} · {end}',
  mark: 'Mark',
  answers: 'Answers',
  second: 'Second',
  countOf: '{row}: {column}',
  asked: 'People you asked',
  population: 'Customers you have in all',
  optional: 'if you know',
  pasteHint: 'You can paste a whole column from a spreadsheet into the first field.',
  compare: 'Compare with',
  comparisons: {
    none: 'Nothing',
    periods: 'Another period',
    groups: 'Another group of customers',
    countries: 'Another country'
  },
  faults: {
    'no-number': '{row}: “{text}” is not a number.',
    negative: '{row}: the number of answers can’t be negative.',
    broken: '{row}: “{text}” is not a whole number of people.',
    'too-many': '{row}: {text} is more people than there are on earth.',
    asked:
      'More people answered ({answers}) than you asked ({asked}). Check both; until then the response rate is left out.',
    population:
      'More people answered ({answers}) than you have customers ({population}). Check both; until then the correction is left out.'
  },
  none: 'Type how many people gave each answer. The result appears here.',
  figure: '{name} {value}',
  interval: '95% interval: {low} to {high}',
  from: '{variant}. {answers} answers.',
  picture: '{name} {value}, between {low} and {high}, on a scale from {from} to {to}.',
  pictureTwo: 'First: {first}. Second: {second}. On a scale from {from} to {to}.',
  between: '{value}, between {low} and {high}',
  first: 'First',
  plain: {
    net: 'Of {answers} answers {plus} are for you and {minus} against. Had everybody answered, the figure would most likely be somewhere from {low} to {high}.',
    share:
      'Of {answers} answers {plus} are good ones. Had everybody answered, the share would most likely be somewhere from {low} to {high}.',
    mean: 'The {answers} answers come to {value} on average. Had everybody answered, the mean would most likely be somewhere from {low} to {high}.'
  },
  whole:
    'All {answers} customers have answered: for them there is no margin of error. What they will say next time is another matter.',
  one: 'One answer is a conversation, not a figure.',
  few: 'With fewer than thirty answers, read what people wrote; the figure says very little.',
  alike: 'Everybody gave the same answer. That does not prove that the rest would, too.',
  around: 'The interval includes zero: nobody can say whether more people are for you or against you.',
  part: 'You heard {answers} of {population} customers. At 50% that is ± {corrected} points; with very many customers it would be ± {plain}.',
  rate: 'Response rate: {rate}.',
  silent:
    'The {silent} who did not answer may think otherwise. If all of them were at the bottom, the figure would be {low}; if all were at the top, {high}. No formula can narrow that down, only asking some of them.',
  rateUnknown:
    'You didn’t say how many people you asked. Without a response rate nobody can tell whether those who answered stand for the rest.',
  more: {
    one: 'For a margin of ± {margin} you need about {needed} answers: {count} more.',
    other: 'For a margin of ± {margin} you need about {needed} answers: {count} more.'
  },
  enough: 'The margin is ± {margin} or better already: more answers would change little.',
  points: '{value} points',
  difference: {
    rose: 'The second is {by} higher. ',
    fell: 'The second is {by} lower. ',
    same: 'Both are the same. ',
    between: 'The difference lies between {low} and {high}.',
    real: 'That is more than noise: the interval of the difference does not include zero.',
    noise: 'That may be noise: the interval of the difference includes zero. Don’t explain it, and don’t celebrate it.',
    better: 'It moved in the good direction.',
    worse: 'It moved in the wrong direction.',
    caution: 'This holds if both were asked the same question, in the same way, and nobody is in both.'
  },
  countries:
    'We don’t compare the figures of two countries. People in some places give high marks by habit, in others low ones (Satmetrix, 2007), and no margin of error allows for that. Compare each country with itself a year ago.'
} as const
