import { besideContent, readWindow, type WrittenBeside } from '../../core/metrics/operations/beside-content.ts'
import type { FieldId } from '../../core/metrics/operations/fields.ts'
import { experiences, fieldsOf, operations } from '../../core/metrics/operations/measures.ts'
import { readTogether } from '../../core/metrics/operations/read-together.ts'
import { type ComparedMeasure, comparePeriods } from '../../core/metrics/operations/two-periods.ts'
import { text } from '../../i18n/text.ts'
import { type MeasureSaid, measureSaid } from './beside-lines.ts'
import { type BesideWords, fieldFault, fieldLabel } from './beside-words.ts'
import { periodNames } from './period-names.ts'
import { togetherLines } from './together-lines.ts'

export interface BesideSaid {
  readonly faults: readonly string[]
  readonly compared: readonly ComparedMeasure[]
  readonly measures: readonly MeasureSaid[]
  readonly together: readonly string[]
}

/** Everything that can be said of what stands in the fields. */
export function besideSaid(written: WrittenBeside, words: BesideWords): BesideSaid {
  const content = besideContent(written)
  const names = periodNames(written.names, words)
  const compared = comparePeriods(content.periods, content.choices)
  return {
    faults: besideFaults(written, words),
    compared,
    measures: compared.map(one => measureSaid(one, content.choices, names, words)),
    together: compared.length === 0 ? [] : togetherLines(readTogether(compared), words)
  }
}

/** What a field is called for those who can't see where it stands. */
export function fieldName(field: FieldId, at: 0 | 1, written: WrittenBeside, words: BesideWords): string {
  const period = periodNames(written.names, words)[at]
  return text(words.lang, words.t.beside.field, { field: fieldLabel(field, words), period })
}

function besideFaults(written: WrittenBeside, words: BesideWords): string[] {
  const { choices, window, periods } = written
  const shown = [...experiences, ...operations].flatMap(measure => fieldsOf(measure, choices))
  const faults = ([0, 1] as const).flatMap(at =>
    shown.flatMap(field => fieldFault(field, periods[at][field] ?? '', fieldName(field, at, written, words), words))
  )
  return readWindow(window, choices.window.unit) === undefined ? [words.t.beside.faults.window, ...faults] : faults
}
