import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanName, cutBetween, nameList, unturned } from '../../src/core/clean-name.ts'

describe('a name', () => {
  test.each([
    ['as it is', 'Rosewood Hotel', 'Rosewood Hotel'],
    ['in Persian, with its half-space', 'مهمان\u200cخانه', 'مهمان\u200cخانه'],
    ['of an emoji family', '👩\u200d👩\u200d👧', '👩\u200d👩\u200d👧'],
    ['with marks that turn what follows', '\u2069\u202eInn\u202c', 'Inn'],
    ['with a mark within', 'In\u200en \u2067A\u2069', 'Inn A'],
    ['with an Arabic letter mark', 'سارا\u061c', 'سارا'],
    ['over lines', 'Inn\r\n2026\u2028North\t1', 'Inn 2026 North 1'],
    ['with a byte order mark and nulls', '\ufeffa\0b', 'a b'],
    ['of blanks', ' \u00a0\u3000 ', ''],
    ['of nothing but marks', '\u200f\u202e\u2066', '']
  ])('%s is clean', (_, name, clean) => {
    expect(cleanName(name)).toBe(clean)
  })

  test('that is clean stays as it is', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), name => cleanName(cleanName(name)) === cleanName(name)))
  })
})

test('a text keeps its lines and single marks of direction, and loses what turns all that follows', () => {
  expect(unturned('\u202ecall \u2067Sara\u2069\n\u200ftoday \u202c')).toBe('call Sara\n\u200ftoday ')
})

describe('a text that is too long is cut', () => {
  test.each([
    ['nowhere where it fits', 'abc', 3, 'abc'],
    ['between letters', 'abcd', 3, 'abc'],
    ['before an emoji, not within', `${'a'.repeat(59)}🧭`, 60, 'a'.repeat(59)],
    ['before a family', 'a👩\u200d👩\u200d👧', 5, 'a'],
    ['before a letter with its mark', 'ae\u0301', 2, 'a'],
    ['after a whole flag', '🇮🇷🇩🇪', 6, '🇮🇷'],
    ['to nothing where not even one fits', '👩\u200d👩\u200d👧', 3, '']
  ])('%s', (_, text, most, cut) => {
    expect(cutBetween(text, most)).toBe(cut)
  })

  test('and never leaves half a pair', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 50 }), fc.nat({ max: 50 }), (text, most) => {
        expect(cutBetween(text, most).isWellFormed()).toBe(true)
        expect(cutBetween(text, most).length).toBeLessThanOrEqual(Math.max(most, 0))
      })
    )
  })
})

test('a pasted list gives each name once, clean and not too long', () => {
  expect(nameList(`Sara \r\n\u202eOmid\n\n sara\nSara\n${'b'.repeat(70)}`, 9)).toEqual([
    'Sara',
    'Omid',
    'sara',
    'b'.repeat(60)
  ])
  expect(nameList('a\nb\nc', 2)).toEqual(['a', 'b'])
})
