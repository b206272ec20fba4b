import { readCount } from '../read-count.ts'
import { readAmount, readNumber } from '../read-number.ts'
import type { Variant } from '../variants.ts'

/** What can be entered about a period: people and cases, money, shares in per cent, and a figure that somebody has already. */
export type FieldKind = 'count' | 'amount' | 'percent' | 'figure'

const said = <M extends Variant['metric']>(metric: M) =>
  ({
    ...{ [`${metric}-plus`]: 'count', [`${metric}-middle`]: 'count', [`${metric}-minus`]: 'count' },
    ...{ [`${metric}-hits`]: 'count', [`${metric}-answers`]: 'count', [`${metric}-value`]: 'figure' }
  }) as Readonly<Record<`${M}-${'plus' | 'middle' | 'minus' | 'hits' | 'answers'}`, 'count'>> &
    Readonly<Record<`${M}-value`, 'figure'>>

/** Every field by its id. */
export const periodFields = {
  ...{ buyers: 'count', again: 'count', sales: 'amount', orders: 'count', complaints: 'count' },
  ...{ newcomers: 'count', unasked: 'count', customers: 'count', lost: 'count' },
  ...{ margin: 'amount', interest: 'percent', acquisition: 'amount', cases: 'count', settled: 'count' },
  ...said('nps'),
  ...said('csat'),
  ...said('ces')
} as const satisfies Readonly<Record<string, FieldKind>>

export type FieldId = keyof typeof periodFields

/** What was entered about a period; shares and figures as they are written, 12 for 12 %. */
export type PeriodValues = Readonly<Partial<Record<FieldId, number>>>

/** What a field may hold; more is a slip of the finger. */
export const fieldBounds = {
  count: [0, 1e10],
  amount: [0, 1e15],
  percent: [0, 1000],
  figure: [-100, 100]
} as const satisfies Readonly<Record<FieldKind, readonly [number, number]>>

/** What somebody wrote into a field. */
export type ReadField =
  | { readonly state: 'empty' }
  | { readonly state: 'read'; readonly value: number }
  | { readonly state: 'wrong'; readonly why: 'no-number' | 'negative' | 'broken' | 'too-many' | 'off' }

/** `readField('۱۲٫۵ ٪', 'percent') // => { state: 'read', value: 12.5 }`, `readField('1.5', 'count') // => { state: 'wrong', why: 'broken' }` */
export function readField(text: string, kind: FieldKind): ReadField {
  if (kind === 'count') {
    const read = readCount(text)
    return read.state === 'read' ? { state: 'read', value: read.count } : read
  }
  const written = text.replace(/[%٪]/g, '')
  if (written.trim() === '') return { state: 'empty' }
  const value = kind === 'amount' ? readAmount(written) : readNumber(written)
  if (value === undefined) return { state: 'wrong', why: 'no-number' }
  if (value < 0 && kind !== 'figure') return { state: 'wrong', why: 'negative' }
  return fitsField(value, kind) ? { state: 'read', value } : { state: 'wrong', why: 'off' }
}

/** Whether a number can stand in a field. `fitsField(-3, 'count') // => false` */
export function fitsField(value: unknown, kind: FieldKind): value is number {
  const [least, most] = fieldBounds[kind]
  return typeof value === 'number' && value >= least && value <= most && (kind !== 'count' || Number.isInteger(value))
}
