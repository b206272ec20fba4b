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
