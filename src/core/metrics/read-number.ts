import { wholeNumber } from '../codec/digits.ts'

/** What stands for a decimal point, and what only groups digits, beside the digits of any language. */
const shape = /^([+−-]?)(\p{Nd}+)(?:[.,٫](\p{Nd}+))?$/u
const grouped = /^[+−-]?\p{Nd}{1,3}(?:(?:,\p{Nd}{3}){2,}|(?:٬\p{Nd}{3})+|(?:[ ’']\p{Nd}{3})+)(?:[.٫]\p{Nd}+)?$/u

/**
 * A number as people write it, in the digits of any language, with a point, a comma or the Arabic sign before its
 * decimals; undefined for what is none. One comma is a decimal one: who means thousands, has them in groups.
 * `readNumber('۴٫۵') // => 4.5`, `readNumber('4,5') // => 4.5`, `readNumber('about 4') // => undefined`
 */
export function readNumber(text: string): number | undefined {
  const plain = text.replace(/[\p{Cf}\s]+/gu, ' ').trim()
  const written = grouped.test(plain) ? plain.replace(/[,٬ ’']/gu, '') : plain
  const [, sign, whole, decimals] = shape.exec(written) ?? []
  if (whole === undefined) return undefined
  const digits = `${latin(whole)}.${decimals === undefined ? '0' : latin(decimals)}`
  return (sign === '' || sign === '+' ? 1 : -1) * Number(digits)
}

/** `latin('۰۵') // => '05'` */
const latin = (digits: string) => [...digits].map(sign => wholeNumber(sign)).join('')
