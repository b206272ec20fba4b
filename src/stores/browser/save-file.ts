import { cutBetween } from '../../core/clean-name.ts'

/** Hands a file to the visitor, as any download. */
export function saveFile(name: string, file: Blob): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}

/** Hands a text to the visitor as a file. */
export function saveText(name: string, type: string, content: string): void {
  saveFile(name, new Blob([content], { type: `${type};charset=utf-8` }))
}

/**
 * A name that every file system takes: letters and digits of any script, hyphens between.
 * `fileName('json', 'sextant', 'Rosewood Hotel', '2026-09-01') // => 'sextant-rosewood-hotel-2026-09-01.json'`
 */
export function fileName(ending: string, ...parts: readonly string[]): string {
  const words = parts.map(inFileName).filter(word => word !== '')
  const last = words.at(-1) ?? ''
  // The last one, mostly the date, stays whole, however long a name before it is.
  const head = trimmed(cutBetween(words.slice(0, -1).join('-'), Math.max(0, longestFileName - last.length - 1)))
  return `${[head, cutBetween(last, longestFileName)].filter(word => word !== '').join('-')}.${ending}`
}

const longestFileName = 80

function inFileName(part: string): string {
  return trimmed(part.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '-'))
}

function trimmed(name: string): string {
  return name.replace(/^-|-$/g, '')
}
