/** Two to four results beside each other. */
export const compare = {
  title: 'Compare results',
  description:
    'Put two to four results beside each other: what rose, what fell, and whether missing ratings alone could explain it.',
  lead: 'Last year and this year, two branches, your view and a colleague’s: what differs, and whether the difference means anything.',
  loading: 'Reading the results…',
  failed: 'The words of a model could not be loaded. The links are all right. Check the connection and try again.',
  empty:
    'You need at least two results. Take links that were sent to you, your own answers, saved assessments or files.',
  onlyOne: 'One result is here. Add another, and the comparison appears.',
  sidesTitle: 'The results',
  side: 'Result {number}',
  own: 'Your present answers',
  undated: 'no date',
  remove: 'Remove',
  removeOf: 'Remove {name}',
  earlier: 'Move forward',
  earlierOf: 'Move {name} one place forward',
  open: 'Open',
  openOf: 'Open {name} alone',
  sheetOf: '{form}, {date}',
  paste: 'Link of a result or of a comparison',
  pasteHint: 'Paste the whole address. It stays in this browser.',
  add: 'Add',
  addOwn: 'Add my own answers',
  saved: 'Saved assessment',
  addSaved: 'Add the saved assessment',
  fileHint:
    'A result that Sextant saved as JSON. It is only shown here and not kept. You can also drop it anywhere on this page.',
  fileNothing:
    'Nothing in {file} can be shown here: it holds no answers, or those to a model or version that this site does not have.',
  backup:
    '{file} is a backup of several assessments. Restore it on the page “Saved assessments”; then each can be added here.',
  noOwn: 'Your own answers can be added once you have some.',
  full: 'Four results are here; more can’t be told apart. Remove one to add another.',
  faults: {
    empty: 'Paste a link first.',
    'not-a-link': 'This is not a link of ours: after the character # there should be a digit. Copy the whole address.',
    damaged: 'This link is damaged: a part is missing or was changed. Copy it again, to its last character.',
    'newer-version': 'This link was made with a newer version of this site. Reload this page and try again.',
    'too-many': 'No more than four results can be compared. Remove one first.',
    twice: 'This result is here already.',
    'other-kind': 'This link is not a result but something of a workshop, or figures.',
    ballot: 'This is a ballot of a workshop. Hand it to the facilitator.',
    'unknown-model': 'It belongs to model number {number}, which this site does not know.'
  },
  nothingShared:
    'These results have no model in common, so there is nothing to set side by side. Add a result of the same questionnaire.',
  alone: 'Not compared, because no other result has it: {names}.',
  aloneOf: '{form} ({name})',
  linkTitle: 'This comparison as a link',
  linkText: 'It holds all the results in it. Whoever has it can read them.',
  link: 'Link to this comparison',
  radar: 'Radar of {names}: {series}. The table beside it has the figures.',
  tableCaption: 'Scores with ranges, and the difference from {first} to {last}',
  part: 'Part',
  overall: 'Overall',
  stage: 'Stage',
  reached: 'Level reached',
  difference: 'Difference',
  differenceHint: 'Last minus first: {last} against {first}.',
  within: 'missing ratings alone could explain it',
  tiny: 'under {by}',
  startAnew: 'Start with an empty comparison',
  tableOf: '{model}: scores side by side',
  same: 'no difference',
  none: 'not comparable',
  headline: {
    rose: 'From {first} to {last} the overall score rose by {by}.',
    fell: 'From {first} to {last} the overall score fell by {by}.',
    same: 'Overall, {first} and {last} score the same.',
    none: 'Overall there is nothing to compare: one of the two has no score.'
  },
  beyondText:
    'The ranges do not touch: whatever the missing ratings turned out to be, the difference would keep its direction.',
  withinText: 'The ranges overlap: the missing ratings alone could explain this difference.',
  sureText: 'No rating is missing in either, so the difference is not due to a gap.',
  rose: 'What rose',
  fell: 'What fell',
  roseNone: 'No skill rose.',
  fellNone: 'No skill fell.',
  movedOf: '{from} to {to}',
  skillsTitle: 'All skills',
  leftOutTitle: 'Before you read the differences',
  leftOutSkills: 'Not in the differences, because only some of the results have it: {names}.',
  leftOutItems: {
    one: '{count} question is not in the differences, because it is not in every version: {names}.',
    other: '{count} questions are not in the differences, because they are not in every version: {names}.'
  },
  absent: 'Has nothing of this model: {names}.',
  forms:
    'These results come from different questionnaires: {names}. They ask about the same skills in different ways, so read the differences with care.',
  versions: 'The results come from different versions of the questions: {names}.',
  rulesDiffer:
    'Earlier versions take the mean of the competencies, later ones the mean of the skills. Each result shows its own overall score; the difference is worked out by the latest way for all of them.',
  reworded: {
    one: '{count} question has better words in the later version. It means the same, so it is compared.',
    other: '{count} questions have better words in the later version. They mean the same, so they are compared.'
  },
  formOf: '{name}: {form}',
  versionOf: '{name}: version {version}'
} as const
