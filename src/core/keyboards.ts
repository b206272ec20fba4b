/**
 * A text to be compared, whichever keyboard it was typed on: yeh and kaf of Arabic and of Persian look alike and are other
 * letters. `onOneKeyboard('علي') // => 'علی'`
 */
export function onOneKeyboard(text: string): string {
  return text.replace(/[يى]/g, 'ی').replace(/ك/g, 'ک')
}
