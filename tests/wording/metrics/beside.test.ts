import { describe, expect, test } from 'vitest'
import {
  emptyBeside,
  type WrittenBeside,
  type WrittenPeriod
} from '../../../src/core/metrics/operations/beside-content.ts'
import { readField } from '../../../src/core/metrics/operations/fields.ts'
import { usualChoices } from '../../../src/core/metrics/operations/measures.ts'
import { besideSaid } from '../../../src/wording/metrics/beside-said.ts'
import { besideMessages } from '../../../src/wording/metrics/beside-words.ts'
import { numberText } from '../../../src/wording/metrics/number-text.ts'
import { inLanguage, languages } from '../languages.ts'

const spring: WrittenPeriod = {
  ...{ 'nps-plus': '160', 'nps-middle': '140', 'nps-minus': '100', customers: '800', lost: '۹۶' },
  ...{ sales: '200', orders: '400', complaints: '12', margin: '200', interest: '10', cases: '200', settled: '150' }
}
const next: WrittenPeriod = {
  ...{ 'nps-plus': '170', 'nps-middle': '120', 'nps-minus': '60', customers: '820', lost: '148' },
  ...{ sales: '235', orders: '500', complaints: '9', margin: '200', interest: '10', cases: '220', settled: '176' }
}

describe.each(languages)('what is said beside what is done in $name', language => {
  const { lang } = language
  const words = { lang, t: besideMessages(language.messages.metrics) }
  const t = words.t.beside
  const written: WrittenBeside = { ...emptyBeside('90'), periods: [spring, next] }
  const say = (to: Partial<WrittenBeside> = {}) => besideSaid({ ...written, ...to }, words)
  const of = (measure: string, said = say()) => said.measures.find(one => one.measure === measure)

  test('has each figure with its interval, the change with its own, and a word for it', () => {
    expect(say().faults).toEqual([])
    expect(say().measures.map(({ values, verdict }) => [...values, verdict])).toEqual(
      inLanguage(
        {
          en: [
            ['15.0', '31.4', 'better'],
            ['88.0%', '82.0%', 'worse'],
            ['800', '584', 'worse'],
            ['200', '235', '+17.5%'],
            ['3.0', '1.8', 'may be noise'],
            ['75.0%', '80.0%', 'may be noise']
          ],
          fa: [
            ['۱۵٫۰', '۳۱٫۴', 'بهتر'],
            ['۸۸٫۰٪', '۸۲٫۰٪', 'بدتر'],
            ['۸۰۰', '۵۸۴', 'بدتر'],
            ['۲۰۰', '۲۳۵', '‎+۱۷٫۵٪'],
            ['۳٫۰', '۱٫۸', 'شاید تصادفی'],
            ['۷۵٫۰٪', '۸۰٫۰٪', 'شاید تصادفی']
          ]
        },
        language
      )
    )
    expect(of('complaints')?.periods[0]).toBe(
      inLanguage({ en: 'First period: 3.0, 1.5 to 5.2', fa: 'دورهٔ اول: ۳٫۰، بین ۱٫۵ و ۵٫۲' }, language)
    )
    expect(of('nps')?.lines.at(-1)).toBe(t.real.better)
  })

  test('names churn as the rest of retention, in the names that the periods were given', () => {
    const said = say({ names: ['2025', ' '] })
    expect(of('retention', said)?.lines.join(' ')).toContain(
      inLanguage({ en: '2025 12.0% (9.9% to 14.4%)', fa: '2025 ۱۲٫۰٪ (بین ۹٫۹٪ و ۱۴٫۴٪)' }, language)
    )
    expect(of('retention', said)?.periods[1]).toContain(t.second)
  })

  test('says what it may mean that NPS rises while retention falls, and that the rest has not moved', () => {
    const { together } = say()
    expect(together[0]).toContain(t.may.staying['said-better'])
    expect(together[1]).toContain(t.ifReal)
    expect(together.at(-1)).toContain(t.short.complaints)
    const other = say({ periods: [next, spring] }).together[0]
    expect(other).toContain(t.may.staying['done-better'])
    expect(say({ periods: [{ sales: '1' }, { sales: '2' }] }).together).toEqual([t.lonely])
    expect(say({ periods: [{}, {}] }).together).toEqual([])
  })

  // Each gets worse by far more than noise; sales have no interval.
  test.each([
    ['repeat', 'staying', { buyers: '400', again: '200' }, { buyers: '400', again: '100' }],
    ['sales', 'sales', { sales: '200' }, { sales: '100' }],
    ['unasked', 'unasked', { newcomers: '400', unasked: '160' }, { newcomers: '400', unasked: '40' }],
    ['complaints', 'complaints', { orders: '400', complaints: '10' }, { orders: '400', complaints: '60' }],
    ['first-contact', 'first-contact', { cases: '400', settled: '300' }, { cases: '400', settled: '200' }]
  ] as const)('asks of %s beside NPS what is asked of %s', (done, group, before, after) => {
    const nps = (of: WrittenPeriod): WrittenPeriod => ({
      'nps-plus': of['nps-plus'] ?? '',
      'nps-middle': of['nps-middle'] ?? '',
      'nps-minus': of['nps-minus'] ?? ''
    })
    const lines = (first: WrittenPeriod, second: WrittenPeriod) => say({ periods: [first, second] }).together
    const worse = lines({ ...nps(spring), ...before }, { ...nps(next), ...after })
    expect(worse).toEqual([expect.stringContaining(t.may[group]['said-better'])])
    expect(worse[0]).toContain(t.short[done])
    expect(worse[0]?.includes(t.ifReal)).toBe(done === 'sales')
    expect(lines({ ...nps(next), ...after }, { ...nps(spring), ...before })[0]).toContain(t.may[group]['done-better'])
  })

  // Wilson for 10 of 20 is 0.5 ± 0.2007; √2 × 0.2007 = 0.2838.
  test('says that both are the same where nothing moved, and how far it may have moved all the same', () => {
    const still = { customers: '20', lost: '10', sales: '200' }
    const said = say({ periods: [still, still] })
    expect(of('retention', said)?.verdict).toBe(t.verdicts.same)
    expect(of('retention', said)?.lines.slice(0, 2)).toEqual([
      inLanguage(
        {
          en: 'Both are the same. The difference lies between -28.4 and +28.4.',
          fa: 'هر دو برابرند. اختلاف واقعی جایی میان \u200e−۲۸٫۴ و \u200e+۲۸٫۴ است.'
        },
        language
      ),
      t.noise
    ])
    expect(of('sales', said)?.verdict).toBe(inLanguage({ en: '0.0%', fa: '۰٫۰٪' }, language))
    expect(of('sales', said)?.lines).toEqual([
      inLanguage({ en: 'Both are the same.', fa: 'هر دو برابرند.' }, language),
      t.counted
    ])
  })

  test('names the usual cheats where who worked on a case says that it is settled', () => {
    const by = (settledBy: 'agent' | 'silence' | 'customer') =>
      of('first-contact', say({ choices: { ...usualChoices, settledBy } }))?.lines.at(-1)
    expect([by('agent'), by('silence')]).toEqual([t.byAgent, t.bySilence])
    expect(by('customer')).toBe(t.noise)
  })

  test('has a sentence for what is no number, for a part above its whole, for what is missing and for no window', () => {
    const said = say({
      window: '0',
      periods: [
        { customers: '10', lost: '11', sales: 'many' },
        { cases: '3', margin: '4' }
      ]
    })
    expect(said.faults).toHaveLength(2)
    expect(said.faults[0]).toBe(t.faults.window)
    expect(said.faults[1]).toContain('many')
    expect(of('retention', said)?.periods[0]).toContain(t.measures.retention)
    expect(of('first-contact', said)?.periods[1]).toContain(t.second)
    expect(of('lifetime', said)?.periods[1]).toContain(t.second)
  })

  test('says of a bare figure that it has no interval', () => {
    const choices = {
      ...usualChoices,
      said: { ...usualChoices.said, nps: { variant: 'nps' as const, from: 'value' as const } }
    }
    const said = say({ choices, periods: [{ 'nps-value': '20' }, { 'nps-value': '−5' }] })
    expect(of('nps', said)?.lines[0]).toContain(t.unknown)
    expect(of('nps', said)?.verdict).toContain(t.verdicts.worse)
    expect(of('nps', say({ choices, periods: [{ 'nps-value': '101' }, {}] }))).toBeUndefined()
  })

  test('says of a mean above the highest mark that it lies off its scale', () => {
    const csat = { variant: 'csat-mean', from: 'value' } as const
    const choices = { ...usualChoices, said: { ...usualChoices.said, csat } }
    const said = of('csat', say({ choices, periods: [{ 'csat-value': '5.2' }, { 'csat-value': '4.2' }] }))
    expect(said?.periods[0]).toBe(
      inLanguage(
        {
          en: 'CSAT, First period: the figure lies off its scale.',
          fa: 'CSAT، دورهٔ اول: عدد بیرون از مقیاس است.'
        },
        language
      )
    )
    expect(said?.values).toEqual(['–', inLanguage({ en: '4.20', fa: '۴٫۲۰' }, language)])
    expect([said?.verdict, said?.lines]).toEqual(['', []])
  })

  test.each([
    [20_000, 'count'],
    [20_000, 'amount'],
    [1234.5, 'amount'],
    [12_345_678.25, 'amount'],
    [1000, 'percent'],
    [12.345, 'percent'],
    [-12.5, 'figure'],
    [4.125, 'figure']
  ] as const)('puts %d back into a field of kind %s so that it is read again', (value, kind) => {
    expect(readField(numberText(lang, value, kind), kind)).toEqual({ state: 'read', value })
  })
})
