import { number } from '../../i18n/text.ts'

/** Three digits carry what a guess can carry. `amountText('en', 1234567) // => '1,230,000'` */
export function amountText(lang: string, value: number): string {
  return number(lang, Number(value.toPrecision(3)))
}
