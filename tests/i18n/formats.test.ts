import { expect, test } from 'vitest'
import { dateFormat, numberFormat } from '../../src/i18n/formats.ts'

test('a format is made once for a language and its options, and not mixed up with another', () => {
  expect(numberFormat('fa', { minimumFractionDigits: 1 })).toBe(numberFormat('fa', { minimumFractionDigits: 1 }))
  expect(numberFormat('fa').format(12)).toBe('۱۲')
  expect(numberFormat('en').format(12)).toBe('12')
  expect(numberFormat('fa', { minimumFractionDigits: 1 }).format(12)).toBe('۱۲٫۰')
  const noon = Date.UTC(2026, 10, 26, 12)
  expect(dateFormat('en', { year: 'numeric', timeZone: 'UTC' }).format(noon)).toBe('2026')
  expect(dateFormat('en', { month: 'long', timeZone: 'UTC' }).format(noon)).toBe('November')
})
