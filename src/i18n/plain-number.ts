import { locales } from './locales.ts'

/**
 * A number from 0 to below 999 with so many decimals (none or one), as `Intl` would write it: its first number takes a phone
 * longer than all others of a page together. Undefined where `Intl` has to be asked. `plainNumber('fa', 3, 1) // => '۳٫۰'`
 */
export function plainNumber(lang: string, value: number, decimals: 0 | 1): string | undefined {
  const locale = locales.find(one => one.lang === lang)
  const scale = decimals === 1 ? 10 : 1
  // -0 and what has more decimals are written by rules of their own.
  const isPlain = value > 0 || Object.is(value, 0)
  if (!locale || !isPlain || value >= 999 || Math.round(value * scale) / scale !== value) return undefined
  const written = value.toFixed(decimals).replace('.', locale.point)
  return written.replace(/\d/g, digit => locale.digits[Number(digit)] as string)
}
