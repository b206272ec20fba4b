const byteOrderMark = '\uFEFF'

/** What may stand between two cells. Excel reads the semicolon where a comma stands in decimals. */
export const separators = [',', ';', '\t'] as const

export type Separator = (typeof separators)[number]

/**
 * Rows as a file that every spreadsheet opens: RFC 4180, with a byte order mark because Excel takes the file for
 * another encoding without it, and Persian is lost.
 */
export function toCsv(rows: readonly (readonly string[])[], separator: Separator = ','): string {
  const line = (row: readonly string[]) => row.map(value => csvCell(value, separator)).join(separator)
  return `${byteOrderMark}${rows.map(row => `${line(row)}\r\n`).join('')}`
}

/**
 * One cell. What a spreadsheet would take for a formula gets a leading apostrophe: a note may come from a stranger's
 * file (https://owasp.org/www-community/attacks/CSV_Injection). `csvCell('=1+1') // => "'=1+1"`
 */
export function csvCell(value: string, separator: Separator = ','): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /["\r\n]/.test(safe) || safe.includes(separator) ? `"${safe.replaceAll('"', '""')}"` : safe
}
