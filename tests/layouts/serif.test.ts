import { expect, test } from 'vitest'
import { charactersIn } from '../../src/layouts/serif.ts'

test('a range of characters is written out, a single one too', () => {
  expect(charactersIn('U+0041-0043, U+00e9,\n U+2013')).toBe('ABCé–')
  expect(charactersIn('')).toBe('')
})
