import { expect, test } from 'vitest'
import { clock } from '../../src/i18n/text.ts'

test('the time of day is that of the visitor’s clock, as the language writes it', () => {
  const time = new Date(2026, 10, 26, 13, 5).getTime()
  expect(clock('en', time)).toMatch(/^1:05\sPM$/)
  expect(clock('fa', time)).toBe('۱۳:۰۵')
})
