/** What customers say beside what they do, in two periods. */
export const beside = {
  hint: 'Fill in only what you have. Both periods must be of the same length, and everything counted in the same way.',
  names: { first: 'Name of the first period', second: 'Name of the second period' },
  namesHint: 'For example: spring 2025, spring 2026.',
  first: 'First period',
  second: 'Second period',
  says: 'What they say',
  does: 'What they do',
  measures: {
    retention: 'Retention and churn',
    lifetime: 'Lifetime value',
    repeat: 'Repeat purchase',
    sales: 'Sales growth',
    unasked: 'Customers who came without marketing',
    complaints: 'Complaints per 100 orders',
    'first-contact': 'First-contact resolution'
  },
  short: {
    retention: 'retention',
    repeat: 'repeat purchase',
    sales: 'sales',
    unasked: 'the share who came without marketing',
    complaints: 'complaints per 100 orders',
    'first-contact': 'first-contact resolution',
    lifetime: 'lifetime value'
  },
  fields: {
    customers: 'Customers at the start',
    lost: 'Of them, gone at the end',
    margin: 'Margin a customer brings in a period',
    interest: 'Interest for a period, in %',
    acquisition: 'Cost of winning a customer',
    buyers: 'Customers who bought',
    again: 'Of them, bought again within the window',
    sales: 'Sales, in your currency',
    newcomers: 'New customers',
    unasked: 'Of them, came without marketing',
    orders: 'Orders',
    complaints: 'Complaints about them',
    cases: 'Cases',
    settled: 'Of them, settled at the first contact'
  },
  saidFields: {
    plus: 'Good answers',
    middle: 'Answers in between',
    minus: 'Poor answers',
    answers: 'Answers in all',
    hits: 'Of them, good',
    value: 'The figure'
  },
  how: {
    retention:
      'New customers don’t count, on either side. Retention is 1 less churn: you enter one of them, and read both.',
    lifetime: 'Margin × r ÷ (1 + i − r), less the cost of winning. r is retention, from above.',
    repeat: 'Count only those whose window has run out; else the latest have had less time.',
    sales: 'The same months of two years, or the season shows instead of the change.',
    unasked: 'By their own word when they first bought: recommended, passing by, known for long.',
    complaints: 'Every complaint counts, wherever it came in; one order may bring two.',
    'first-contact': 'Settled means: nobody had to come back with it.'
  },
  window: 'Window',
  windowUnit: 'Unit of the window',
  windowUnits: { days: 'days', months: 'months' },
  windowIs: { days: 'bought again within {count} days', months: 'bought again within {count} months' },
  settledBy: 'Who says that it was settled?',
  settlers: {
    customer: 'The customer, asked some days later',
    silence: 'Nobody came back with it',
    agent: 'Whoever worked on it'
  },
  have: 'You have',
  haves: { counts: 'Counts', value: 'Only the figure' },
  working: '{name}: how it is worked out',
  field: '{field}: {period}',
  none: 'Enter something for one period or both. What it comes to stands here, with its interval where there is one.',
  faults: {
    'no-number': '{field}: “{text}” is not a number.',
    negative: '{field} can’t be negative.',
    broken: '{field}: “{text}” is not a whole number.',
    'too-many': '{field}: {text} is more than there are people on earth.',
    off: '{field}: {text} is out of range.',
    part: '{measure}, {period}: the part is larger than the whole. Check both.',
    nobody: '{measure}, {period}: of nobody there is no share. Enter how many there were.',
    offScale: '{measure}, {period}: the figure lies off its scale.',
    endless:
      '{measure}, {period}: if everybody stays for ever and interest is zero, there is no end to it. Enter an interest rate.',
    window: 'The window must be a whole number of days or months, ten years at most.'
  },
  measure: 'Measure',
  change: 'Change',
  verdicts: {
    better: 'better',
    worse: 'worse',
    noise: 'may be noise',
    same: 'the same',
    unknown: '{way}, if it’s real'
  },
  summary: 'All measures in both periods',
  cell: '{period}: {value}, {low} to {high}',
  cellPlain: '{period}: {value}, no interval',
  waiting: '{period}: something is still missing.',
  waitingLifetime: '{period}: lifetime value needs retention, too.',
  perHundred: '{value} per 100 orders',
  grew: 'Sales grew by {by}.',
  shrank: 'Sales fell by {by}.',
  counted:
    'Sales are counted in full and have no margin of error. Prices, seasons and one large order move them all the same.',
  unknown: 'Without counts there is no interval: whether this is more than noise can’t be said.',
  real: { better: 'More than noise, and for the better.', worse: 'More than noise, and for the worse.' },
  noise: 'May be noise: zero lies within.',
  churn: 'Churn, the rest of it: {churns}.',
  churnIn: '{period} {value} ({low} to {high})',
  churnAll: 'All of them are counted; the interval says how far such a share strays by chance.',
  rate: 'The interval is that of a count of events (exact under ten complaints, Byar’s from ten on).',
  lifetimeIs: 'The interval holds only what is uncertain about retention; margin and interest are taken for sure.',
  byAgent:
    'Whoever works on a case and ticks “settled” has an interest in the tick. Count second contacts on the same matter, or ask.',
  bySilence: 'Silence counts as settled here. Some have gone elsewhere, or given up: ask a few of them.',
  readTitle: 'Read together',
  patterns: {
    'both-better': '{said} and {done} got better together.',
    'both-worse': '{said} and {done} got worse together.',
    'said-better': '{said} got better while {done} got worse.',
    'done-better': '{said} got worse while {done} got better.'
  },
  together:
    'They point the same way. That doesn’t make one the reason for the other: a price, a season or a rival can move both.',
  may: {
    staying: {
      'said-better':
        'Whoever has left no longer answers, so that a score can rise just because people go. Or others were asked than last time. Or it’s a matter of time: who left now was asked long ago. Ask those who left.',
      'done-better':
        'Perhaps they stay because a contract or a price holds them, or there is nobody else near. Perhaps the unhappy used to go and now stay and answer. Or the leaving is still to come: look again next period.'
    },
    complaints: {
      'said-better':
        'Perhaps it has become easier to complain; then more complaints are good news. Or a few orders went badly wrong while most went well: read the complaints.',
      'done-better':
        'Fewer complaints can be silence: people who have given up. See whether the way to complain has become longer, and ask some who never complained.'
    },
    'first-contact': {
      'said-better':
        'Perhaps the easy matters now settle themselves on your pages, and only hard ones reach people. See whether there are fewer cases.',
      'done-better':
        'Look at what counts as settled: cases closed early, a second call filed as a new case, hard ones passed on and left out. Count who came back.'
    },
    unasked: {
      'said-better':
        'A campaign brings people who saw it, and this share falls though nobody recommends you less. Look at their number, not only at the share.',
      'done-better':
        'When advertising is cut, this share rises by itself. And word of mouth runs late: people still come on what others said last year.'
    },
    sales: {
      'said-better':
        'Sales follow prices, seasons and rivals before they follow a score. Compare with the same months of last year, and with how many answered.',
      'done-better':
        'Sales can grow through new customers or higher prices while those you have like it less. Put retention beside it.'
    }
  },
  ifReal: 'One of these has no interval, so first make sure that it has moved at all.',
  still: 'Not more than noise: {names}. There is nothing to explain yet.',
  lonely:
    'Enter a measure of what customers say and one of what they do, in both periods; then they are read together.',
  caution:
    'Two figures that move together don’t show that one moves the other. What a change has brought shows only beside customers or branches that did not have it. And where the same people stand in both periods, the intervals of the changes are only rough.',
  print: 'Print this page'
} as const
