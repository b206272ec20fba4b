import fc from 'fast-check'
import { expect, test } from 'vitest'
import { onOneKeyboard } from '../../src/core/keyboards.ts'

test.each([
  ['an Arabic yeh', 'علي', 'علی'],
  ['an alef maksura', 'مرتضى', 'مرتضی'],
  ['an Arabic kaf', 'كيان', 'کیان'],
  ['Persian letters', 'کیان', 'کیان'],
  ['other letters', 'Sara ß ي2', 'Sara ß ی2']
])('%s: %s is compared as %s', (_, typed, compared) => {
  expect(onOneKeyboard(typed)).toBe(compared)
})

test('what is compared has as many signs, and is the same when it is compared again', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('ي', 'ى', 'ك', 'ک', 'ی', 'a', ' ') }), text => {
      const once = onOneKeyboard(text)
      expect([once.length, onOneKeyboard(once)]).toEqual([text.length, once])
    })
  )
})
