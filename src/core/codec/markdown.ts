/** An address as somebody types it; what closes the sentence around it is no part of it. */
const address = /https?:\/\/(?:\([^\s<>()]*\)|[^\s<>()])*(?:\([^\s<>()]*\)|[^\s<>().,;:!?'"”’»،؛؟*\]])/giu

/**
 * Text that shows as it is, whatever signs are in it: lines stay lines, and addresses stay links, whole.
 * `inMarkdown('a*b\nhttps://a.example/b_c') // => 'a\\*b\\\n<https://a.example/b_c>'`
 */
export function inMarkdown(text: string): string {
  const paragraphs = linesOf(text)
    .join('\n')
    .split(/\n{2,}/)
  return paragraphs.map(paragraph => paragraph.split('\n').map(line).join('\\\n')).join('\n\n')
}

/** A heading of one line. `markdownHeading(2, 'A') // => '## A'` */
export function markdownHeading(level: 1 | 2 | 3 | 4, title: string): string {
  return `${'#'.repeat(level)} ${line(linesOf(title).join(' '))}`
}

/** Paragraphs as one text. One that runs from right to left says so, because Markdown has no word for it. */
export function markdownInLanguage(
  { lang, dir }: { readonly lang: string; readonly dir: 'ltr' | 'rtl' },
  parts: readonly string[]
): string {
  const turned = dir === 'rtl' ? [`<div dir="rtl" lang="${lang}">`, ...parts, '</div>'] : parts
  return `${turned.join('\n\n')}\n`
}

/** A table whose first row is its heading; cells are plain text and keep their lines. */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows.map(row => row.map(cell => linesOf(cell).map(line).join('<br>')))
  const inRow = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [inRow(head), inRow(head.map(() => '---')), ...body.map(inRow)].join('\n')
}

/**
 * Our own Markdown (paragraphs, lists, bold, italics, links) for places that show letters only.
 * `plainText('A *b*\nand [c](/c/).') // => 'A b and c.'`
 */
export function plainText(markdown: string): string {
  return linesOf(markdown)
    .join('\n')
    .replace(/(?<!\n)\n(?![\n-])/g, ' ')
    .replace(/(\*\*|__|[*_`])(?=\S)(.*?\S)\1/g, '$2')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
}

/** Lines without what stands around them, and without empty ones at both ends. */
function linesOf(text: string): string[] {
  return text
    .trim()
    .split(/\r\n|\r|\n/)
    .map(one => one.trim())
}

/** One line: escaped, but for the addresses in it. */
function line(text: string): string {
  const links = text.match(address) ?? []
  const between = text.split(address).map(escaped)
  const first = (between[0] as string).replace(/^(\d*)([-+=.)])(?=\s|$|[-=])/, '$1\\$2')
  return [first, ...links.flatMap((link, at) => [linked(link), between[at + 1] as string])].join('')
}

function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>|~#]/g, '\\$&').replace(/&(?=#?\w+;)/g, '&amp;')
}

/** Between angle brackets nothing is read but entities; a bar would end the cell of a table. */
function linked(link: string): string {
  return `<${link
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replaceAll('|', '%7C')
    .replaceAll('\\', '%5C')}>`
}
