/**
 * A text without what nobody sees, at its ends; nothing where it is made of direction marks and blanks only.
 * `visible(' \u200e\u202eTom\u200f ') // => 'Tom'`
 */
export function visible(text: string): string {
  return text.replace(/^[\p{Cf}\p{Z}\p{Cc}]+|[\p{Cf}\p{Z}\p{Cc}]+$/gu, '')
}
