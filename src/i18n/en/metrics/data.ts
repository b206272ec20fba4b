/** The page that takes raw answers: a file or a pasted table in, the same figures out, by group and over time. */
export const data = {
  title: 'From raw answers to a figure',
  description:
    'Drop or paste a CSV of survey answers: NPS, CSAT or CES with its interval, by group and by month, and every row that could not be read, by its line.',
  lead: 'Take the export of your survey as it is. You choose the columns; each figure comes with its interval, by group and over time. The file is read in this browser and goes nowhere.',
  summary: 'Paste or drop a CSV: figures by group and by month, and what is wrong with which line.',
  open: 'Choose a CSV file',
  drop: 'Drop it here',
  hint: 'Any separator and any encoding will do, and so will a million rows. Nothing is sent anywhere.',
  paste: 'Or paste a table',
  pasteHint: 'With or without a heading; a single column of marks will do.',
  readPasted: 'Read what I pasted',
  looking: 'Looking at the file…',
  faults: {
    empty: 'There is nothing in it.',
    'header-only': 'It has a heading and no row under it.',
    workbook: 'That is a workbook, not a table of text. Open it in your spreadsheet and save the sheet as CSV.',
    binary: 'That is not a text file. Save your answers as CSV and choose that file.',
    unreadable: 'The file could not be read. Was it moved or deleted? Choose it again.'
  },
  missing: 'The part of this site that reads files did not load. Check your connection.',
  retry: 'Try again',
  columns: 'Which column is what?',
  twice: 'Two columns are called “{name}”. Their numbers tell them apart.',
  column: 'Column {number}',
  named: '{name} (column {number})',
  noColumn: 'No column',
  score: 'Marks',
  time: 'Date',
  group: 'Group',
  account: 'Account',
  role: 'Role',
  dates: 'A date such as 3/4 begins with',
  dateOrders: { day: 'The day', month: 'The month' },
  sample: 'The first rows',
  read: 'Work it out',
  progress: 'Reading: {share}',
  cancel: 'Stop',
  nothing: 'No row has a mark on the scale of {low} to {high}. Is it the right column, and the right scale?',
  overall: 'All of them',
  distribution: 'How the marks fall',
  share: 'Share',
  interval: '95% interval',
  byGroup: 'By group',
  byMonth: 'Over time',
  small:
    'Where intervals overlap widely, the groups may well be the same. With many groups, one in twenty looks special by chance alone.',
  mostGroups: 'The {count} groups with the most answers, of {total}.',
  ungrouped: 'There are too many different values for groups: {count} answers are in none.',
  undated: {
    one: '{count} answer has no date that could be read; it counts in all but the months.',
    other: '{count} answers have no date that could be read; they count in all but the months.'
  },
  nameless: 'Without a name',
  span: '{low} to {high}',
  row: '{name}: {value} ({answers})',
  voices: 'Who answered',
  accountsIn: 'Accounts you have in all',
  accounts: { one: '{count} account answered.', other: '{count} accounts answered.' },
  accountsFew: '{count} accounts answered, more than the {all} you say there are. Check both.',
  accountsOf: '{count} of {all} accounts answered: {share}.',
  single: {
    one: '{count} account has one voice only, which stands for the whole firm.',
    other: '{count} accounts have one voice each, which stands for the whole firm.'
  },
  roles: 'Roles: {roles}.',
  roleCount: '{name} {count}',
  leftOutTitle: 'What did not count',
  leftOut: {
    one: '{count} row was left out; the others count.',
    other: '{count} rows were left out; the others count.'
  },
  problems: {
    words: 'Line {line}: “{cell}” is not a number.',
    off: 'Line {line}: {cell} is not on the scale of {low} to {high}.',
    between: 'Line {line}: {cell} lies between two marks.',
    empty: 'Line {line} has no mark.',
    short: 'Line {line} ends before the column of the marks.'
  },
  more: { one: 'and {count} more', other: 'and {count} more' },
  unclosed:
    'Line {line}: a quotation mark is opened and never closed. From there on, quotation marks were read as ordinary characters.',
  save: 'Save the rows that were left out (CSV)',
  line: 'Line',
  reason: 'Why'
} as const
