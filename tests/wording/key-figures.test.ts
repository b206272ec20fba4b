import { expect, test } from 'vitest'
import { keyFigures } from '../../src/wording/key-figures.ts'

test.each([
  ['en', '0407 9135 0008 6621'],
  ['fa', '۰۴۰۷ ۹۱۳۵ ۰۰۰۸ ۶۶۲۱'],
  ['ar-EG', '٠٤٠٧ ٩١٣٥ ٠٠٠٨ ٦٦٢١'],
  ['kk', '0407 9135 0008 6621'],
  ['zh-Hant', '0407 9135 0008 6621']
])('figures stand in groups of four in the digits of %s, zeros in front with them', (lang, shown) => {
  expect(keyFigures(lang, [407, 9135, 8, 6621])).toBe(shown.replaceAll(' ', '\u00A0'))
})
