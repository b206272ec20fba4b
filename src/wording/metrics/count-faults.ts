import { readCount } from '../../core/metrics/read-count.ts'
import type { Messages } from '../../i18n/messages.ts'
import { text } from '../../i18n/text.ts'

/** A field for a number of people: what it is called, and what stands in it. */
export interface WrittenCount {
  readonly row: string
  readonly written: string
}

/** A sentence for each field that holds no number of people. */
export function countFaults(
  fields: readonly WrittenCount[],
  lang: string,
  t: Pick<Messages['metrics']['scores'], 'faults'>
): string[] {
  return fields.flatMap(({ row, written }) => {
    const read = readCount(written)
    return read.state === 'wrong' ? [text(lang, t.faults[read.why], { row, text: written.trim() })] : []
  })
}
