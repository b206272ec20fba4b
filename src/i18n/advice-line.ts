/** Where a thought ends, and where its first half does. */
const ends = { thought: /[;؛:.](?:\s|$)/u, half: /[,،;؛:.](?:\s|$)/u } as const

/**
 * A line of the list of a piece of advice, cut where its first thought ends, or the first half of it: who does it stands
 * first there, what it takes second.
 * `adviceLine('<ul><li><strong>Who:</strong> the owner; nobody else.</li></ul>', 0) // => 'the owner'`
 */
export function adviceLine(html: string, at: number, end: keyof typeof ends = 'thought'): string {
  const lines = [...html.matchAll(/<li>([\s\S]*?)<\/li>/g)]
  const said = (lines[at]?.[1] ?? '')
    .replace(/<strong>[\s\S]*?<\/strong>/, '')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', '’')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
  return (
    said
      .split(ends[end])
      .find(part => part.trim() !== '')
      ?.trim() ?? ''
  )
}
