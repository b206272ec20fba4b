/** The guide, the glossary and the figures of others. */
export const guide = {
  place: '{group} · article {number} of {total}',
  all: 'All articles',
  concerns: 'Skills that this is about',
  inGuide: 'In the guide',
  foreign: 'This part has not been translated into your language yet, so you see it in English.',
  glossary: {
    title: 'Words of the trade',
    description:
      'What the words mean that people use when they talk about customer experience, in a sentence or two each.',
    lead: 'What the words mean, in a sentence or two, and where to read more.',
    see: 'More:'
  },
  benchmarks: {
    link: 'Other people’s figures',
    title: 'Where others stand',
    description:
      'Published figures about customer experience by year: how many organisations stand on which stage, what customers say. Each with sample, source and caveat.',
    lead: 'Published figures by year. They give you a feel for what is usual; they are not a yardstick for you. Each says who it is about, how it was found and where its weak points are.',
    notYou:
      'If you have fewer than a thousand employees, none of the figures about organisations is about you. Large organisations were asked, mostly the people whose job is customer experience.',
    stages: 'How many stand on which stage',
    same: 'In {year}, {share} of {n} large organisations put themselves on the same stage, {stage}.',
    stagesText:
      'Share of organisations on each of the five stages. They answered another questionnaire than ours, and nobody has published what score each stage needs; only the names of the stages are the same.',
    picture: 'One bar for each year, divided by stages in the order of the table.',
    figures: 'What customers say',
    year: 'Year',
    residual: 'Worked out from the others: what is left to 100%.',
    old: 'More than three years old',
    about: 'Whom it is about',
    sample: 'Asked',
    how: 'How',
    source: 'Source',
    caveat: 'What to watch out for'
  }
} as const
