/** The search over guide, skills, glossary and advice. */
export const search = {
  title: 'Search',
  description: 'Search the guide, the skills, the glossary and all advice. What you type stays in this browser.',
  label: 'What are you looking for?',
  hint: 'The beginning of a word is enough. What you type stays in this browser.',
  found: 'Found: {count}, the best first.',
  none: 'Nothing was found. Try a shorter word, or read what the guide has.',
  failed: 'The search could not be loaded. Check your connection and reload the page.',
  noScript: 'Searching needs JavaScript. Guide and glossary can be read without.',
  kinds: {
    guide: 'Guide',
    skill: 'Skill',
    term: 'Glossary',
    metric: 'Metric',
    advice: 'Advice',
    sheet: 'Worksheet',
    question: 'Questions to ask'
  }
} as const
