export const files = {
  title: 'Save and open files',
  text: 'Files hold what links leave out: notes, evidence and the plan. They go nowhere unless you send them.',
  withPlan: 'With the plan: its steps, who does them, by when, and their notes',
  json: 'Save as JSON',
  jsonHint: 'Everything in this assessment, to open here again or to work with elsewhere',
  csv: 'Save as CSV',
  csvHint: 'One row for each question, for a spreadsheet',
  markdown: 'Save as Markdown',
  markdownHint:
    'The whole report of this assessment as a text: every result, route, the advice chosen for the report, plan and notes',
  saved: 'Saved as {file}.',
  notSaved: 'The file could not be made: a part of it could not be loaded. Check the connection and try again.',
  rescue: 'Save these answers as a JSON file',
  open: 'Open a file',
  openHint: 'A result or a backup that Sextant saved. You can also drop it anywhere on this page.',
  drop: 'Let go to open the file',
  reading: 'Reading {file}…',
  faults: {
    'too-large': '{file} is larger than anything Sextant saves and was not read. Choose the file that Sextant saved.',
    unreadable: '{file} could not be read. Perhaps it was moved or is still open elsewhere; choose it again.',
    'other-encoding':
      '{file} is written in an encoding that can’t be read here. Save it again as UTF-8, or ask for it as Sextant saved it.',
    'not-json':
      '{file} is not a JSON file, or it was cut or changed on its way. Ask for it again, or save it again where it came from.',
    'other-tool':
      '{file} was not made by Sextant. Choose a file that was saved here with “Save as JSON” or as a backup.',
    workshop: '{file} belongs to a workshop. Open it on the workshop page.',
    'newer-format':
      '{file} was saved by a newer Sextant. Reload this page to get the newest; if that does not help, ask for the result as a link.',
    damaged:
      '{file} was saved by Sextant but has been changed since, and can’t be read as a result. Save it again where it came from.',
    empty: '{file} holds no answers. Nothing was changed.',
    failed: 'The models for {file} could not be loaded. Check the connection and open it again.'
  },
  foundTitle: 'In {file}',
  foundSheet: '{form}: {answered} of {total} answered, {score}',
  foundDate: 'as of {date}',
  foundStrangers: {
    one: 'One questionnaire belongs to a model that this site does not have: {names}. It is kept with the rest, but can’t be shown.',
    other:
      '{count} questionnaires belong to models that this site does not have: {names}. They are kept with the rest, but can’t be shown.'
  },
  foundOnlyStrangers:
    'Nothing in {file} belongs to a model that this site has ({names}). Open it where it was made, or on a site that has this model.',
  foundDiffered: 'The file’s scores differed from its answers; they were worked out again.',
  foundAside: {
    one: '{count} entry matches no question of ours or is not an answer, and is set aside: {names}.',
    other: '{count} entries match no question of ours or are not answers, and are set aside: {names}.'
  },
  foundAsideMany: '{count} entries match no question of ours or are not answers, and are set aside.',
  foundUnread: {
    one: '{count} part of the file could not be read and is left out: {names}.',
    other: '{count} parts of the file could not be read and are left out: {names}.'
  },
  foundOlder:
    '{form}: the file answers an earlier version of the questions. It is kept and scored by those, until you take it to today’s.',
  foundNewer:
    '{form}: the file answers a newer version than this site has. What both versions ask is read; reload the page to get the newest.',
  foundDoubled: {
    one: '{count} questionnaire is in it twice; the first counts.',
    other: '{count} questionnaires are in it twice; the first counts.'
  },
  foundPlan: { one: 'A plan with {count} step is in it.', other: 'A plan with {count} steps is in it.' },
  foundPlanDropped: {
    one: '{count} step of its plan could not be read and is left out.',
    other: '{count} steps of its plan could not be read and are left out.'
  },
  keep: 'Keep as a new assessment',
  replace: 'Replace the answers in {name}',
  discard: 'Close without keeping',
  kept: 'Kept as {name}, which is in use now.',
  replaced: 'The answers in {name} are replaced.',
  undone: 'Everything is as it was before.',
  newName: 'From a file, {date}',
  columns: {
    model: 'model',
    form: 'form',
    dimension: 'competency or level',
    capability: 'skill',
    item: 'item',
    statement: 'question',
    response: 'response',
    label: 'label',
    evidence: 'evidence',
    note: 'note',
    version: 'version of the questions'
  },
  label: 'Assessment: {name}'
} as const
