import { persistentAtom } from '@nanostores/persistent'
import { prefix } from './browser/storage.ts'

/** Whether the next question comes by itself. `unasked` until it was offered, which happens once. */
export type MovingOn = 'unasked' | 'off' | 'on'

export const $movingOn = persistentAtom<MovingOn>(`${prefix}moving-on`, 'unasked', {
  encode: String,
  decode: text => (text === 'on' || text === 'off' ? text : 'unasked')
})
