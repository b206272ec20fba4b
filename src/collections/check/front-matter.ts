/** A file of words in its two parts. */
export interface FrontMatter {
  readonly matter: string
  /** The line on which it begins. */
  readonly firstLine: number
  readonly body: string
}

/** What stands between the two lines of three hyphens, and what follows; undefined where they are not there. */
export function frontMatter(text: string): FrontMatter | undefined {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  const start = lines.findIndex(line => line.trim() !== '')
  if (lines[start]?.trimEnd() !== '---') return undefined
  const end = lines.findIndex((line, at) => at > start && line.trimEnd() === '---')
  if (end === -1) return undefined
  return {
    matter: lines.slice(start + 1, end).join('\n'),
    firstLine: start + 2,
    body: lines
      .slice(end + 1)
      .join('\n')
      .trim()
  }
}
