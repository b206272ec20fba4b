import { saveFile } from '../charts/save-file.ts'

/** Hands a text to the visitor as a file. */
export function saveText(name: string, content: string, type: string): void {
  saveFile(new Blob([content], { type: `${type};charset=utf-8` }), name)
}

/** A title as the name of a file. `fileNameOf('Spring: 1/2', 'json') // => 'Spring-1-2.json'` */
export function fileNameOf(title: string, ending: string): string {
  const name = title
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
  return `${name || 'workshop'}.${ending}`
}
