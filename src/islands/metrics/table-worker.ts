import { type Outline, outlineOf, type ReadTable, readTable, type TableSettings } from './read-table.ts'

/** What a page asks of the worker. */
export type TableRequest =
  | { readonly kind: 'outline'; readonly file: Blob }
  | { readonly kind: 'read'; readonly file: Blob; readonly settings: TableSettings }

/** What the worker says. */
export type TableReply =
  | { readonly kind: 'outline'; readonly outline: Outline }
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'read'; readonly read: ReadTable }
  | { readonly kind: 'unreadable' }

const say = (reply: TableReply) => postMessage(reply)

addEventListener('message', async ({ data }: MessageEvent<TableRequest>) => {
  try {
    if (data.kind === 'outline') say({ kind: 'outline', outline: await outlineOf(data.file) })
    else {
      const { file, settings } = data
      const read = await readTable(file, settings, bytes => say({ kind: 'progress', share: bytes / file.size }))
      say({ kind: 'read', read })
    }
  } catch {
    say({ kind: 'unreadable' })
  }
})
