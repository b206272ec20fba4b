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
  const name = parts
    .join(' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
  return `${name.slice(0, 80)}.${ending}`
}
