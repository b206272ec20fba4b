const digit = /\p{Nd}/u

/**
 * A whole number in the digits of any language; undefined for a text without any. What is no digit is passed over, such
 * as blanks and marks of direction. `wholeNumber('۱۵') // => 15`
 */
export function wholeNumber(text: string): number | undefined {
  const digits = [...text.normalize('NFKC')].filter(sign => digit.test(sign)).map(digitOf)
  return digits.length === 0 ? undefined : digits.reduce((number, value) => number * 10 + value, 0)
}

/** Unicode keeps the ten digits of a script side by side, from zero on. */
function digitOf(sign: string): number {
  const code = sign.codePointAt(0) as number
  let value = 0
  while (value < 9 && digit.test(String.fromCodePoint(code - value - 1))) value++
  return value
}
