import type { Bytes } from '../../codec/bytes.ts'
import type { Receipt, ReceiptFate } from './room-state.ts'
import { resendAfter } from './waiting.ts'

/** Something to be sent until there is a receipt for it. */
export interface Outgoing {
  readonly receipt: string
  readonly message: Bytes
  readonly times: number
  /** When it is sent next, by the seat's clock in milliseconds. */
  readonly at: number
}

/** What a seat has to send, and what became of what it has sent, by names that the seat gives. */
export interface Outbox {
  readonly waiting: ReadonlyMap<string, Outgoing>
  readonly receipts: Readonly<Record<string, ReceiptFate>>
}

export const emptyOutbox: Outbox = { waiting: new Map(), receipts: {} }

/** Puts something in, in place of what had its name; what became of that is forgotten. */
export function withOutgoing(
  outbox: Outbox,
  name: string,
  { receipt, message }: Pick<Outgoing, 'receipt' | 'message'>
) {
  const { [name]: _, ...receipts } = outbox.receipts
  const waiting = new Map(outbox.waiting).set(name, { receipt, message, times: 0, at: 0 })
  return { waiting, receipts } satisfies Outbox
}

/** Takes out what need not be sent any more. */
export function withoutOutgoing(outbox: Outbox, isOver: (name: string) => boolean): Outbox {
  const waiting = new Map([...outbox.waiting].filter(([name]) => !isOver(name)))
  return waiting.size === outbox.waiting.size ? outbox : { ...outbox, waiting }
}

/** What has a receipt is not sent again. Receipts may come twice and in any order. */
export function withReceipts(outbox: Outbox, said: readonly Receipt[]): Outbox {
  const fates = new Map(said.map(({ of, fate }) => [of, fate]))
  const told = [...outbox.waiting].flatMap(([name, { receipt }]) => {
    const fate = fates.get(receipt)
    return fate ? [[name, fate] as const] : []
  })
  if (told.length === 0) return outbox
  const names = new Set(told.map(([name]) => name))
  const left = withoutOutgoing(outbox, name => names.has(name))
  return { ...left, receipts: { ...outbox.receipts, ...Object.fromEntries(told) } }
}

/** What is to be sent now, and the outbox once it is; `isAll` where the line has just come back. */
export function sentNow(outbox: Outbox, now: number, isAll: boolean): readonly [messages: Bytes[], sent: Outbox] {
  const due = [...outbox.waiting].filter(([, { at }]) => isAll || at <= now)
  if (due.length === 0) return [[], outbox]
  const waiting = new Map(outbox.waiting)
  for (const [name, one] of due) {
    waiting.set(name, { ...one, times: one.times + 1, at: now + resendAfter(one.times) })
  }
  return [due.map(([, { message }]) => message), { ...outbox, waiting }]
}
