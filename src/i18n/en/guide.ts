/** The guide, the glossary and the figures of others. */
export const guide = {
  place: '{group} · article {number} of {total}',
  all: 'All articles',
  concerns: 'Skills that this is about',
  inGuide: 'In the guide',
  foreign: 'This part is not written in your language yet; it is shown in English.',
  glossary: {
    title: 'Words of the trade',
    description:
      'What the words mean that people use when they talk about customer experience, in a sentence or two each.',
    lead: 'What the words mean, in a sentence or two, and where to read more.',
    see: 'More:'
  },
  benchmarks: {
    link: 'Figures of others',
    title: 'Where others stand',
    description:
      'Published figures about customer experience by year: how many organisations stand on which stage, what customers say. Each with sample, source and caveat.',
    lead: 'Published figures by year, to know what is usual and not to be measured by. Each says whom it is about, how it was found, and what is wrong with it.',
    notYou:
      'If fewer than a thousand people work with you, none of the figures about organisations is about you. They were asked of large ones, mostly of the people whose job it is.',
    stages: 'How many stand on which stage',
    stagesText:
      'Share of organisations on each of the five stages. They were asked with another instrument than ours, and its cut-offs are not published; only the names of the stages are the same.',
    picture: 'One bar for each year, divided by stages in the order of the table.',
    figures: 'What customers say',
    year: 'Year',
    residual: 'Worked out from the others: what is left to 100%.',
    old: 'More than three years old',
    about: 'Whom it is about',
    sample: 'Asked',
    how: 'How',
    source: 'Source',
    caveat: 'What to mind'
  }
} as const
