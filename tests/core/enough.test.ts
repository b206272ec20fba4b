import { expect, test } from 'vitest'
import { enoughIn } from '../../src/core/enough.ts'
import { visible } from '../../src/core/visible.ts'

test('the skills that are enough are those of the model that is asked for', () => {
  const all = [
    { model: 'm', capability: 'a', reason: 'We are five' },
    { model: 'n', capability: 'b' }
  ]
  expect(enoughIn(all, 'm')).toEqual(['a'])
  expect(enoughIn([], 'm')).toEqual([])
})

test.each([
  ['blanks at both ends', '  Tom \n', 'Tom'],
  ['direction marks at both ends', '\u202e\u200eTom\u200f', 'Tom'],
  ['a joiner inside, which Persian needs', 'می\u200cرود', 'می\u200cرود'],
  ['nothing but marks', '\u200e'.repeat(200), '']
])('a text is seen without %s', (_, text, seen) => {
  expect(visible(text)).toBe(seen)
})
