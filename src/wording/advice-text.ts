const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: '\u00a0' }

/** Our own advice, rendered to HTML, as letters only. `adviceText('<p>A <em>b</em></p><ul><li>c</li></ul>') // => 'A b\n\n- c'` */
export function adviceText(html: string): string {
  return html
    .replace(/\s+/g, ' ')
    .replace(/<li>\s*/g, '\n- ')
    .replace(/<\/p>\s*/g, '\n')
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/ *\n */g, '\n')
    .trim()
}

/** The advice in two: its first paragraph, and all that follows. */
export function adviceParts(html: string): { readonly first: string; readonly rest: string } {
  const end = html.indexOf('</p>')
  return end === -1 ? { first: html, rest: '' } : { first: html.slice(0, end + 4), rest: html.slice(end + 4).trim() }
}

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
