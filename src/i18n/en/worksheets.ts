/** The list of worksheets. */
export const worksheets = {
  title: 'Worksheets',
  description:
    'Sheets to fill in together, on the screen or on paper: a customer journey, a strategy on one page, a persona, the four experiences, importance and performance.',
  lead: 'Sheets to fill in together. Two of them work here and stay in this browser with your assessment; the others are tables to print.',
  here: 'On the screen and on paper',
  hereText: 'What you write goes into the files, the backup and the report of your assessment.',
  paper: 'Tables to print',
  paperText: 'Each stands in an article that says how to fill it in.',
  personas: {
    title: 'A persona',
    summary: 'One made-up person who stands for a group, made from real conversations.',
    article: 'who-customers-are'
  },
  experiences: {
    title: 'The four experiences',
    summary: 'Customers, employees, product and name: a sign that each is good, and one that it isn’t.',
    article: 'four-experiences'
  },
  importance: {
    title: 'Importance and performance',
    summary: 'Four fields that show what to mend first, and what may stay as it is.',
    article: 'closing-the-loop'
  },
  fromPlan: 'Worksheets that help with the plan:'
} as const
