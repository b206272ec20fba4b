import { wholeNumber } from '../codec/digits.ts'

/** What stands for a decimal point, and what only groups digits, beside the digits of any language. */
const shape = /^([+−-]?)(\p{Nd}+)(?:[.,٫](\p{Nd}+))?$/u
const byComma = /^[+−-]?\p{Nd}{1,3}(?:,\p{Nd}{3}){2,}(?:[.٫]\p{Nd}+)?$/u
/** Where blanks or other signs group, a comma is free to part decimals, as in French and Kazakh. */
const byOthers = /^[+−-]?\p{Nd}{1,3}(?:(?:٬\p{Nd}{3})+|(?:[ ’']\p{Nd}{3})+)(?:[.,٫]\p{Nd}+)?$/u

/**
 * A number as people write it, in the digits of any language, with a point, a comma or the Arabic sign before its
 * decimals; undefined for what is none. One comma is a decimal one: who means thousands, has them in groups.
 * `readNumber('۴٫۵') // => 4.5`, `readNumber('4,5') // => 4.5`, `readNumber('about 4') // => undefined`
 */
export function readNumber(text: string): number | undefined {
  const plain = text.replace(/[\p{Cf}\s]+/gu, ' ').trim()
  const [, sign, whole, decimals] = shape.exec(ungrouped(plain)) ?? []
  if (whole === undefined) return undefined
  const digits = `${latin(whole)}.${decimals === undefined ? '0' : latin(decimals)}`
  return (sign === '' || sign === '+' ? 1 : -1) * Number(digits)
}

/**
 * Money as people write it: a sign before just three digits groups them, for nobody has thousandths of a coin, unless
 * there is nothing before it. `readAmount('20,000') // => 20000`, `readAmount('1,234.5') // => 1234.5`, `readAmount('0.125') // => 0.125`
 */
export function readAmount(text: string): number | undefined {
  const plain = text.replace(amountGroups, '')
  // What groups once does not part decimals a second time.
  const isMixed = [',', '.', '٬'].some(
    sign => plain.includes(sign) && plain.split(sign).length < text.split(sign).length
  )
  return isMixed ? undefined : readNumber(plain)
}

const amountGroups = /(?<=(?:^|\P{Nd})(?![0٠۰][.,])\p{Nd}{1,3}(?:[.,٬]\p{Nd}{3})*)[.,٬](?=\p{Nd}{3}(?!\p{Nd}))/gu

/** `ungrouped('1 234,5') // => '1234,5'` */
function ungrouped(written: string): string {
  if (byComma.test(written)) return written.replaceAll(',', '')
  return byOthers.test(written) ? written.replace(/[٬ ’']/gu, '') : written
}

/** `latin('۰۵') // => '05'` */
const latin = (digits: string) => [...digits].map(sign => wholeNumber(sign)).join('')
