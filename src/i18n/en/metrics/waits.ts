/** The calculator of response time: a list of waits in, the middle one with its interval out. */
export const waits = {
  list: 'How long each customer waited, one after the other',
  listHint: 'From a spreadsheet or by hand: a line each, or blanks between them. 1:30 is an hour and a half.',
  unit: 'A number by itself means',
  units: { minutes: 'Minutes', hours: 'Hours' },
  clock: 'The clock ran',
  clocks: { business: 'In business hours', always: 'Day and night' },
  automatic: 'Automatic replies',
  automatics: { out: 'Left out: “we got your message” is no answer', counted: 'Counted as answers' },
  none: 'Enter at least one wait. The result appears here.',
  interval: 'Interval: {low} to {high}, at a level of {level}',
  variant: 'Middle wait (median) of {count} requests; {clock}; automatic replies {automatic}.',
  clockIn: { business: 'in business hours', always: 'day and night' },
  automaticIn: { out: 'left out', counted: 'counted' },
  plain:
    'Half of the requests had an answer within {value}. Among all requests of this kind the middle lies between {low} and {high}.',
  one: 'One wait is a story, not a figure.',
  few: 'With fewer than six waits no interval reaches 95%: from the shortest to the longest it is {level}.',
  tenth: 'Nine in ten had an answer within {tenth}.',
  mean: 'The mean is {mean}; it is what most tools show.',
  pulled: 'It lies far above the middle: a few very long waits pull it up. Look at those one by one.',
  counted:
    'Automatic replies are included. A robot’s “we got your message” answers nobody; a figure with them can’t be compared with one without.',
  always: 'Nights and weekends are included. A message sent on Friday evening then looks slow whatever you do.',
  faults: {
    one: '{count} entry was left out:',
    other: '{count} entries were left out:'
  },
  fault: {
    'no-number': 'Line {line}: “{text}” is not a wait.',
    negative: 'Line {line}: “{text}” is negative.'
  },
  moreFaults: { one: 'and {count} more', other: 'and {count} more' },
  picture: 'Waits from {from} to {to}; the middle is {value}, between {low} and {high}.'
} as const
