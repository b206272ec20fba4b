import { useEffect, useRef, useState } from 'react'
import type { DataWords } from '../../wording/metrics/data-rows.ts'
import { openWorker } from './open-worker.ts'
import type { Outline, TableSettings } from './read-table.ts'
import type { ShownTable } from './shown-table.ts'
import type { TableReply, TableRequest } from './table-worker.ts'

type Found = Extract<Outline, { readonly ok: true }>
type Fault = Extract<Outline, { readonly ok: false }>['fault'] | 'unreadable'

/** Where the reading of a table stands. */
export type TableState =
  | { readonly state: 'none' }
  | { readonly state: 'looking' }
  | { readonly state: 'missing' }
  | { readonly state: 'faulty'; readonly fault: Fault }
  | { readonly state: 'found'; readonly outline: Found }
  | { readonly state: 'reading'; readonly outline: Found; readonly share: number }
  | { readonly state: 'read'; readonly outline: Found; readonly read: ShownTable; readonly settings: TableSettings }

/** Looks at a table and reads it, in a worker that is started with the first file and ended by whoever stops it. */
export function useTable() {
  const [table, setTable] = useState<TableState>({ state: 'none' })
  const worker = useRef<Worker>(undefined)
  const file = useRef<Blob>(undefined)
  const stop = () => {
    worker.current?.terminate()
    worker.current = undefined
  }
  useEffect(() => stop, [])

  const ask = (request: TableRequest, onReply: (reply: TableReply) => void) => {
    worker.current ??= openWorker()
    worker.current.onmessage = ({ data }: MessageEvent<TableReply>) => {
      if (data.kind === 'unreadable') setTable({ state: 'faulty', fault: 'unreadable' })
      else onReply(data)
    }
    worker.current.onerror = () => {
      stop()
      setTable({ state: 'missing' })
    }
    worker.current.postMessage(request)
  }
  const look = (next: Blob) => {
    stop()
    file.current = next
    setTable({ state: 'looking' })
    ask({ kind: 'outline', file: next }, reply => {
      if (reply.kind !== 'outline') return
      const { outline } = reply
      setTable(outline.ok ? { state: 'found', outline } : { state: 'faulty', fault: outline.fault })
    })
  }
  return {
    table,
    look,
    again: () => file.current && look(file.current),
    read: (outline: Found, settings: TableSettings) => {
      if (!file.current) return
      setTable({ state: 'reading', outline, share: 0 })
      ask({ kind: 'read', file: file.current, settings }, reply => {
        if (reply.kind === 'progress') setTable({ state: 'reading', outline, share: reply.share })
        if (reply.kind === 'read') setTable({ state: 'read', outline, read: reply.read, settings })
      })
    },
    /** All rows that did not count, once the worker has put them into a file. */
    leftOut: (words: DataWords, take: (rows: Blob) => void) =>
      ask({ kind: 'left-out', words }, reply => reply.kind === 'left-out' && take(reply.rows)),
    cancel: (outline: Found) => {
      stop()
      setTable({ state: 'found', outline })
    }
  }
}
