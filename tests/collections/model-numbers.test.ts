import { describe, expect, test } from 'vitest'
import { withNumbers } from '../../src/collections/model-numbers.ts'
import { locales } from '../../src/i18n/locales.ts'
import { figure, number } from '../../src/i18n/text.ts'
import { pyramid, xm } from '../core/models.ts'

const models = [xm, pyramid]
const fill = (text: string, lang = 'en') => withNumbers(text, models, lang, 'content/pages/en/method.md')

describe('the numbers of models on pages', () => {
  test.each([
    ['{{xm-competencies.mobilize.bar}}', '2.5'],
    ['{{ xm-competencies.mobilize.floor }}', '1.5'],
    ['{{cx-pyramid.bar}} and {{cx-pyramid.floor}}', '3.5 and 2.0'],
    ['{{xm-competencies.effort.governance-1}}', '1'],
    ['no number', 'no number']
  ])('%s is %s', (text, filled) => {
    expect(fill(text)).toBe(filled)
  })

  test('counts and minutes follow what is in scope', () => {
    expect(fill('{{xm-competencies.count.short}}')).toBe(number('en', 20))
    expect(Number(fill('{{xm-competencies.minutes.short}}'))).toBeGreaterThan(5)
  })

  test.each(locales)('are in the digits of $id', ({ lang }) => {
    expect(fill('{{xm-competencies.embed.bar}}', lang)).toBe(figure(lang, 4.5))
  })

  test.each([
    'xm-competencies.mobilise.bar',
    'xm-competencies.bar',
    'xm-competencies.mobilize.height',
    'xm-competencies.count.wide',
    'xm-competencies.minutes.wide',
    'xm-competencies.effort.strategy-9',
    'xm-competencies.effort.strategy',
    'cx-pyramid.mobilize.bar',
    'mystery.bar'
  ])('%s is no number, and the sentence says where', name => {
    expect(() => fill(`{{${name}}}`)).toThrow(`content/pages/en/method.md: {{${name}}} names no number of a model`)
  })
})
