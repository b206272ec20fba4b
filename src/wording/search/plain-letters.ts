import { onOneKeyboard } from '../../core/keyboards.ts'

/**
 * A text as it is compared: without case, marks and the differences between keyboards, so that what is typed in one way is
 * found written in the other. `plainLetters('Café ۲٠٢۶ علي') // => 'cafe 2026 علی'`
 */
export function plainLetters(text: string): string {
  const bare = text
    .normalize('NFKD')
    .replace(/[\p{M}\u0640'’]/gu, '')
    .toLowerCase()
  return onOneKeyboard(bare)
    .replace(/[ةە]/g, 'ه')
    .replace(/[٠-٩۰-۹]/g, digit => `${digit.charCodeAt(0) & 0xf}`)
}
