import { movingOnKey } from './browser/storage-keys.ts'
import { stored } from './stored.ts'

/** Whether the next question comes by itself. `unasked` until it was offered, which happens once. */
export type MovingOn = 'unasked' | 'off' | 'on'

export const $movingOn = stored<MovingOn>(movingOnKey, 'unasked', content =>
  content === 'on' || content === 'off' ? content : 'unasked'
)

/** Remembers what the visitor said to the offer. */
export function moveOn(choice: 'off' | 'on'): void {
  $movingOn.change(() => choice)
}
