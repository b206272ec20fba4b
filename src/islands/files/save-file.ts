import { saveFile as save } from '../charts/save-file.ts'

/** Hands a text to the visitor as a file. */
export function saveFile(name: string, type: string, content: string): void {
  save(new Blob([content], { type }), name)
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
