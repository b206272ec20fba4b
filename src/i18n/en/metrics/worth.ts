/** What an experience is worth: three models, nobody's figures but the visitor's. */
export const worth = {
  title: 'What it is worth',
  description:
    'Three ways to put a figure on customer experience, with low, expected and high: sales at risk, customers who stay, failure demand. You see which input decides.',
  lead: 'Put in your own figures, as low, expected and high. You see what it comes to and which of your guesses decides. We fill in nothing, because nobody else’s figure is yours.',
  summary: 'Sales at risk, customers who stay, contacts nobody needs: low, expected, high, and the guess that decides.',
  model: 'How to look at it',
  models: {
    'at-risk': 'Sales at risk',
    staying: 'Customers who stay longer',
    failure: 'Work that failure makes'
  },
  means: {
    'at-risk':
      'Yearly sales × share of bad experiences × share who then spend less. It is what is exposed, not what you lose.',
    staying:
      'Customers × yearly margin × r ÷ (1 + i − r) after the change, less the same before it; r is the share who stay, i the interest rate. It is the value of all years to come, at today’s money.',
    failure: 'Contacts × share that would not be needed × cost of one, and what you pay back and do twice. In a year.'
  },
  inputs: {
    sales: 'Sales in a year',
    bad: 'Share of experiences that are very bad',
    cut: 'Share of those people who then spend less',
    customers: 'Customers',
    margin: 'Margin of one in a year',
    now: 'Share who stay from year to year, today',
    later: 'Share who would stay after the change',
    interest: 'Interest rate',
    contacts: 'Contacts in a year',
    repeats: 'Share that are there only because something failed',
    cost: 'Cost of one contact',
    refunds: 'Paid back in a year',
    rework: 'Work done twice, in a year'
  },
  percent: 'in %',
  input: 'Input',
  low: 'Low',
  expected: 'Expected',
  high: 'High',
  field: '{input}, {column}',
  published:
    'Published figures, for orientation only: 12% of experiences are very bad, 53% of those people spend less or nothing (XM Institute, third quarter of 2024, about 24,000 consumers in 23 countries); a year later 11% and 47% (more than 20,000, in 14 countries). People said so in surveys of a vendor, and the countries differed each time.',
  faults: {
    'no-number': '{input}: that is not a number.',
    negative: '{input}: it can’t be negative.',
    share: '{input}: a share is at most 100%.',
    order: '{input}: low must not be above expected, nor expected above high.'
  },
  endless:
    'If everyone stays for ever and the interest is 0%, there is no end to what they bring. Put in a share under 100%, or an interest above 0%.',
  none: 'Fill in what you expect for each input. Low and high make the result honest.',
  comes: 'Expected: {value}',
  span: 'Between {low} and {high}, in your currency.',
  decides:
    '“{input}” decides: alone it moves the result from {low} to {high}. Find that one out better before you polish the others.',
  sure: 'You gave one figure for each input, as if you were sure. Put in low and high.',
  negativeResult: 'The result is below zero: fewer would stay after the change than today.',
  tornado: 'Which input decides',
  comparison:
    'No gain is claimed without a comparison group. This says what is at stake; what a change brings is the difference to people or branches that did not have it.',
  print: 'Print this page for finance'
} as const
