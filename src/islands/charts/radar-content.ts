import type { SeriesKind } from './radar-look.ts'

/** One line of the radar; a gap where an axis has no value. */
export interface RadarSeries {
  readonly name: string
  readonly values: readonly (number | undefined)[]
  readonly kind: SeriesKind
}

export interface RadarContent {
  readonly axes: readonly string[]
  /** What stands at each axis beside its name; nothing where several results are drawn. */
  readonly figures?: readonly string[]
  readonly series: readonly RadarSeries[]
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
}
