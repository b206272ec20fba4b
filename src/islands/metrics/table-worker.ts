import type { DataWords } from '../../wording/metrics/data-rows.ts'
import { type Outline, outlineOf, type ReadTable, readTable, type TableSettings } from './read-table.ts'
import { leftOutFile, type ShownTable, shownTable } from './shown-table.ts'

/** What a page asks of the worker. */
export type TableRequest =
  | { readonly kind: 'outline'; readonly file: Blob }
  | { readonly kind: 'read'; readonly file: Blob; readonly settings: TableSettings }
  /** The rows that did not count in what was read last. */
  | { readonly kind: 'left-out'; readonly words: DataWords }

/** What the worker says. */
export type TableReply =
  | { readonly kind: 'outline'; readonly outline: Outline }
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'read'; readonly read: ShownTable }
  | { readonly kind: 'left-out'; readonly rows: Blob }
  | { readonly kind: 'unreadable' }

const say = (reply: TableReply) => postMessage(reply)
let last: { readonly read: ReadTable; readonly settings: TableSettings } | undefined

addEventListener('message', async ({ data }: MessageEvent<TableRequest>) => {
  try {
    if (data.kind === 'outline') say({ kind: 'outline', outline: await outlineOf(data.file) })
    else if (data.kind === 'read') {
      const { file, settings } = data
      last = undefined
      const read = await readTable(file, settings, bytes => say({ kind: 'progress', share: bytes / file.size }))
      last = { read, settings }
      say({ kind: 'read', read: shownTable(read) })
    } else if (last) say({ kind: 'left-out', rows: leftOutFile(last.read, last.settings, data.words) })
  } catch {
    say({ kind: 'unreadable' })
  }
})
