import type { RadarContent } from './radar-content.ts'
import type { SeriesKind } from './radar-look.ts'

/** A line as the drawing library takes it: an axis without a value is null, and the outline breaks there. */
export interface RadarLine {
  readonly kind: SeriesKind
  readonly label: string
  readonly data: (number | null)[]
  readonly spanGaps: false
}

/** The lines of a radar, axis by axis as they are drawn; what is a band on its axes is none. */
export function radarLines({ series, dir }: Pick<RadarContent, 'series' | 'dir'>): RadarLine[] {
  return series
    .filter(({ kind }) => kind !== 'low' && kind !== 'high')
    .map(({ name, values, kind }) => ({
      kind,
      label: name,
      data: inReadingOrder(values, dir).map(value => value ?? null),
      spanGaps: false
    }))
}

/** Whether no line has a value on an axis, which is then drawn as missing. */
export function isMissing(lines: readonly RadarLine[], axis: number): boolean {
  return lines.every(({ data }) => data[axis] == null)
}

/** The first axis stands on top; the others follow in the direction of reading. */
export function inReadingOrder<T>(values: readonly T[], dir: 'ltr' | 'rtl'): T[] {
  const [first, ...others] = values
  if (first === undefined && values.length === 0) return []
  return [first as T, ...(dir === 'rtl' ? others.reverse() : others)]
}
