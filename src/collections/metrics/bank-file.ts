import type { BankMoment } from '../../core/metrics/questions.ts'
import type { QuestionBank } from './assemble-questions.ts'

/** The bank as a file for other programs (content/README.md says what stands in it). */
export interface BankFile {
  readonly format: 'sextant-questions'
  readonly formatVersion: 1
  readonly language: string
  readonly licence: 'CC BY 4.0'
  readonly moments: readonly BankMoment[]
}

/** `bankFile(bank, 'fa').language // => 'fa'` */
export function bankFile({ moments }: Pick<QuestionBank, 'moments'>, language: string): BankFile {
  return {
    ...({ format: 'sextant-questions', formatVersion: 1, language, licence: 'CC BY 4.0' } as const),
    moments: moments.map(({ also: _, ...moment }) => moment)
  }
}
