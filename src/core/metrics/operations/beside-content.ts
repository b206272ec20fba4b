import { readCount } from '../read-count.ts'
import { type FieldId, type PeriodValues, periodFields, readField } from './fields.ts'
import { type BesideChoices, longestWindow, usualChoices } from './measures.ts'

/** What was entered for two periods, as numbers. */
export interface BesideContent {
  readonly names: readonly [string, string]
  readonly choices: BesideChoices
  readonly periods: readonly [PeriodValues, PeriodValues]
}

export type WrittenPeriod = Readonly<Partial<Record<FieldId, string>>>

/** The same as it stands in the fields. */
export interface WrittenBeside extends Omit<BesideContent, 'choices' | 'periods'> {
  readonly window: string
  readonly choices: BesideChoices
  readonly periods: readonly [WrittenPeriod, WrittenPeriod]
}

/** Before anything is written; 90 days stand there in the digits of the language. `emptyBeside('۹۰').periods // => [{}, {}]` */
export function emptyBeside(window: string): WrittenBeside {
  return { names: ['', ''], window, choices: usualChoices, periods: [{}, {}] }
}

/** The window in whole days or months; undefined for what is none. `readWindow('۹۰', 'days') // => 90` */
export function readWindow(text: string, unit: BesideChoices['window']['unit']): number | undefined {
  const read = readCount(text)
  return read.state === 'read' && read.count > 0 && read.count <= longestWindow[unit] ? read.count : undefined
}

/**
 * What of it can be counted with; who bought again within no window at all is left out.
 * `besideContent({ …, periods: [{ sales: '۲۰۰' }, {}] }).periods // => [{ sales: 200 }, {}]`
 */
export function besideContent({ names, window, choices, periods }: WrittenBeside): BesideContent {
  const { unit } = choices.window
  const count = readWindow(window, unit)
  const valuesOf = (written: WrittenPeriod): PeriodValues =>
    Object.fromEntries(
      (Object.keys(periodFields) as FieldId[]).flatMap(field => {
        const read = readField(written[field] ?? '', periodFields[field])
        const isLeftOut = count === undefined && (field === 'buyers' || field === 'again')
        return read.state === 'read' && !isLeftOut ? [[field, read.value]] : []
      })
    )
  return {
    names,
    choices: { ...choices, window: { unit, count: count ?? choices.window.count } },
    periods: [valuesOf(periods[0]), valuesOf(periods[1])]
  }
}
