/** Text that shows as it is, whatever signs are in it. `inMarkdown('a*b') // => 'a\\*b'` */
export function inMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|~#]/g, '\\$&')
    .replace(/^(\s*\d*)([-+.)])(?=\s)/gm, '$1\\$2')
    .replace(/&(?=#?\w+;)/g, '&amp;')
}

/** A heading of one line. `markdownHeading(2, 'A') // => '## A'` */
export function markdownHeading(level: 1 | 2 | 3 | 4, title: string): string {
  return `${'#'.repeat(level)} ${inMarkdown(title).replace(/\s*\n\s*/g, ' ')}`
}

/** Paragraphs as one text. One that runs from right to left says so, because Markdown has no word for it. */
export function markdownInLanguage(
  { lang, dir }: { readonly lang: string; readonly dir: 'ltr' | 'rtl' },
  parts: readonly string[]
): string {
  const turned = dir === 'rtl' ? [`<div dir="rtl" lang="${lang}">`, ...parts, '</div>'] : parts
  return `${turned.join('\n\n')}\n`
}

/** A table whose first row is its heading; cells are plain text. */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows.map(row => row.map(cell => inMarkdown(cell).replace(/\s*\n\s*/g, ' ')))
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n')
}

/**
 * Our own rendered Markdown (paragraphs, lists, bold, italics, links) back as Markdown.
 * `markdownOf('<p>A <strong>b</strong></p>') // => 'A **b**'`
 */
export function markdownOf(html: string): string {
  const marks: Readonly<Record<string, string>> = { strong: '**', b: '**', em: '*', i: '*', code: '`' }
  return decoded(
    html
      .replace(/\s+/g, ' ')
      .replace(/<a [^>]*href="([^"]*)"[^>]*>(.*?)<\/a>/g, '[$2]($1)')
      .replace(/<\/?(strong|b|em|i|code)>/g, (_, tag: string) => marks[tag] as string)
      .replace(/ ?<li> ?/g, '\n- ')
      .replace(/ ?<br ?\/?> ?/g, '  \n')
      .replace(/ ?<\/?(p|ul|ol|h\d|blockquote)[^>]*> ?/g, '\n\n')
      .replace(/<[^>]*>/g, '')
      .replace(/\n{2,}- /g, (_, at: number) => (at === 0 ? '- ' : '\n\n- '))
      .replace(/\n{3,}/g, '\n\n')
      .trim()
  )
}

/** Our own rendered Markdown as plain text. `plainText('<p>A <em>b</em> &amp; c</p>') // => 'A b & c'` */
export function plainText(html: string): string {
  return markdownOf(html.replace(/<\/?(strong|b|em|i|code|a)\b[^>]*>/g, ''))
}

function decoded(text: string): string {
  const names: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0', amp: '&' }
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(lt|gt|quot|apos|nbsp|amp));/gi, (_, hex, decimal, name: string) =>
    name ? (names[name.toLowerCase()] as string) : String.fromCodePoint(Number.parseInt(hex ?? decimal, hex ? 16 : 10))
  )
}
