import fc from 'fast-check'
import { expect, test } from 'vitest'
import { visible } from '../../src/core/visible.ts'

test.each([
  ['a name', 'Tom', 'Tom'],
  ['blanks around it', '  Tom \n', 'Tom'],
  ['a no-break space and a wide one of Chinese', '\u00a0Tom\u3000', 'Tom'],
  ['marks of direction', '\u200f\u202eTom\u200e', 'Tom'],
  ['a mark of byte order', '\ufeffTom', 'Tom'],
  ['a control character', '\u0000Tom\u0007', 'Tom'],
  ['what stands within', 'Tom \u200e de la \u200f Mar', 'Tom \u200e de la \u200f Mar'],
  ['a half-space within a word', 'می\u200cپرسد', 'می\u200cپرسد'],
  ['nothing but marks and blanks', ' \u200e\u200f\u2066\u2069\t', ''],
  ['nothing', '', '']
])('%s: what is seen of it', (_, text, seen) => {
  expect(visible(text)).toBe(seen)
})

test('what is seen is the same when it is looked at again, and a part of the text', () => {
  const signs = fc.string({ unit: fc.constantFrom(' ', 'a', '\u200e', '\u202e', 'ب', '\n', '\u200c', '👩') })
  fc.assert(
    fc.property(signs, text => {
      const seen = visible(text)
      expect(visible(seen)).toBe(seen)
      expect(text).toContain(seen)
    })
  )
})
