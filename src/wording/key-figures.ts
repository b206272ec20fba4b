import { numberFormat } from '../i18n/formats.ts'
/** Groups of four figures in the digits of a language, kept on one line. `keyFigures('fa', [407, 9135]) // => '۰۴۰۷ ۹۱۳۵'` */
export function keyFigures(lang: string, groups: readonly number[]): string {
  const format = numberFormat(lang, { minimumIntegerDigits: 4, useGrouping: false })
  return groups.map(group => format.format(group)).join('\u00A0')
}
