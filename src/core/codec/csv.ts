const byteOrderMark = '\uFEFF'

/** What may stand between two cells. Excel reads the semicolon where a comma stands in decimals. */
export const separators = [',', ';', '\t'] as const

export type Separator = (typeof separators)[number]

/**
 * Rows as a file that every spreadsheet opens: RFC 4180, with a byte order mark because Excel takes the file for
 * another encoding without it, and Persian is lost.
 */
export function toCsv(rows: readonly (readonly string[])[], separator: Separator = ','): string {
  const line = (row: readonly string[]) => row.map(value => csvCell(value)).join(separator)
  return `${byteOrderMark}${rows.map(row => `${line(row)}\r\n`).join('')}`
}

/** Where a spreadsheet may see a cell begin: at its start, and behind what separates cells or rows for another one. */
const formula = /(^|[;,\t\r\n])([^\S\t\r\n]*)(?=[=+\-@＝＋－＠])/g

/**
 * One cell. What a spreadsheet would take for a formula gets an apostrophe: a note may come from a stranger's file
 * (https://owasp.org/www-community/attacks/CSV_Injection). So does what would be one for a spreadsheet that separates
 * cells by another sign. `csvCell('=1+1') // => "'=1+1"`
 */
export function csvCell(value: string): string {
  const start = /^[\t\r]/.test(value) ? `'${value}` : value
  const safe = start.replace(formula, "$1$2'")
  return /["\r\n]/.test(safe) || separators.some(one => safe.includes(one)) ? `"${safe.replaceAll('"', '""')}"` : safe
}
