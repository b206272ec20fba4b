import { describe, expect, test } from 'vitest'
import { besideContent, emptyBeside, readWindow } from '../../../../src/core/metrics/operations/beside-content.ts'
import { fitsField, readField } from '../../../../src/core/metrics/operations/fields.ts'
import { type BesideChoices, fieldsOf, usualChoices } from '../../../../src/core/metrics/operations/measures.ts'
import { periodFigure } from '../../../../src/core/metrics/operations/period-figure.ts'
import { readTogether } from '../../../../src/core/metrics/operations/read-together.ts'
import { roundUp, scaleEnds } from '../../../../src/core/metrics/operations/scale-ends.ts'
import { comparePeriods } from '../../../../src/core/metrics/operations/two-periods.ts'

const withSaid = (said: Partial<BesideChoices['said']>): BesideChoices => ({
  ...usualChoices,
  said: { ...usualChoices.said, ...said }
})

describe('a figure of one period', () => {
  // 1 − 40/400; 10/40; 120/300; 12/400; 30/200; (19 − 6)/36; 45/60: by hand.
  test.each([
    ['retention', { customers: 400, lost: 40 }, 0.9],
    ['repeat', { buyers: 300, again: 120 }, 0.4],
    ['unasked', { newcomers: 40, unasked: 10 }, 0.25],
    ['complaints', { orders: 400, complaints: 12 }, 0.03],
    ['first-contact', { cases: 200, settled: 30 }, 0.15],
    ['sales', { sales: 1200.5 }, 1200.5],
    ['nps', { 'nps-plus': 19, 'nps-middle': 11, 'nps-minus': 6 }, 13 / 36],
    ['csat', { 'csat-answers': 60, 'csat-hits': 45 }, 0.75]
  ] as const)('of %s is the part by the whole', (measure, values, value) => {
    expect(periodFigure(measure, values, usualChoices)).toMatchObject({ state: 'figure', value })
  })

  test('of churn and retention is one: 1 − r, with the ends changed over', () => {
    const stayed = periodFigure('retention', { customers: 400, lost: 40 }, usualChoices)
    const left = periodFigure('first-contact', { cases: 400, settled: 40 }, usualChoices)
    if (stayed.state !== 'figure' || left.state !== 'figure') throw new Error('both are figures')
    expect(stayed.value).toBeCloseTo(1 - left.value, 12)
    expect(stayed.estimate?.low).toBeCloseTo(1 - (left.estimate?.high ?? 0), 12)
    expect(stayed.estimate?.high).toBeCloseTo(1 - (left.estimate?.low ?? 0), 12)
  })

  // m·r/(1 + i − r) = 100 × 0.8 ÷ 0.3 = 266.67; less 50 it is 216.67 (Gupta & Lehmann: 2.67 × margin).
  test.each([
    [{ margin: 100, interest: 10 }, 266.667],
    [{ margin: 100, interest: 10, acquisition: 50 }, 216.667]
  ])('of lifetime value is m·r ÷ (1 + i − r) less what winning cost: %o', (money, value) => {
    const found = periodFigure('lifetime', { customers: 100, lost: 20, ...money }, usualChoices)
    if (found.state !== 'figure') throw new Error('it is a figure')
    expect(found.value).toBeCloseTo(value, 3)
    const stay = periodFigure('retention', { customers: 100, lost: 20 }, usualChoices)
    if (stay.state !== 'figure' || !stay.estimate) throw new Error('it has an interval')
    const { low } = stay.estimate
    const { acquisition } = { acquisition: 0, ...money }
    expect(found.estimate?.low).toBeCloseTo((100 * low) / (1.1 - low) - acquisition, 6)
  })

  test.each([
    ['retention', { customers: 10, lost: 11 }, { state: 'wrong', why: 'part' }],
    ['repeat', { buyers: 10, again: 11 }, { state: 'wrong', why: 'part' }],
    ['repeat', { buyers: 0, again: 0 }, { state: 'wrong', why: 'nobody' }],
    ['complaints', { orders: 0, complaints: 2 }, { state: 'wrong', why: 'nobody' }],
    ['nps', { 'nps-plus': 0, 'nps-minus': 0 }, { state: 'wrong', why: 'nobody' }],
    ['lifetime', { customers: 10, lost: 0, margin: 5, interest: 0 }, { state: 'wrong', why: 'endless' }],
    ['lifetime', { margin: 5, interest: 10 }, { state: 'some' }],
    ['lifetime', { customers: 10, lost: 11, margin: 5, interest: 10 }, { state: 'some' }],
    ['lifetime', { customers: 0, lost: 0, margin: 5, interest: 10 }, { state: 'some' }],
    ['retention', { customers: 10 }, { state: 'some' }],
    ['retention', {}, { state: 'none' }]
  ] as const)('of %s with %o is none', (measure, values, state) => {
    expect(periodFigure(measure, values, usualChoices)).toEqual(state)
  })

  test('that somebody has already has no interval, and lies on its scale', () => {
    const nps = withSaid({ nps: { variant: 'nps', from: 'value' } })
    expect(periodFigure('nps', { 'nps-value': -12 }, nps)).toEqual({ state: 'figure', value: -0.12 })
    const mean = withSaid({ csat: { variant: 'csat-mean', from: 'counts' } })
    expect(fieldsOf('csat', mean)).toEqual(['csat-value'])
    expect(periodFigure('csat', { 'csat-value': 4.2 }, mean)).toEqual({ state: 'figure', value: 4.2 })
    expect(periodFigure('csat', { 'csat-value': 5.2 }, mean)).toEqual({ state: 'wrong', why: 'off' })
    const share = withSaid({ csat: { variant: 'csat-top', from: 'value' } })
    expect(periodFigure('csat', { 'csat-value': 75 }, share)).toEqual({ state: 'figure', value: 0.75 })
    expect(periodFigure('csat', { 'csat-value': -1 }, share)).toEqual({ state: 'wrong', why: 'off' })
  })
})

const spring = { 'nps-plus': 160, 'nps-middle': 140, 'nps-minus': 100, customers: 800, lost: 96, sales: 200 }
const next = { 'nps-plus': 170, 'nps-middle': 120, 'nps-minus': 60, customers: 820, lost: 148, sales: 230 }

describe('two periods', () => {
  test('are compared measure by measure, what is said first', () => {
    const compared = comparePeriods([spring, next], usualChoices)
    expect(compared.map(({ measure }) => measure)).toEqual(['nps', 'retention', 'sales'])
    expect(compared.map(({ change }) => [change?.move, change?.trust])).toEqual([
      ['better', 'real'],
      ['worse', 'real'],
      ['better', 'unknown']
    ])
    // 230 ÷ 200 − 1
    expect(compared[2]?.change?.value).toBeCloseTo(0.15, 12)
    expect(compared[0]?.change?.interval?.low).toBeGreaterThan(0)
  })

  test('of which one lacks a figure have no change, nor have sales that begin at nothing', () => {
    expect(comparePeriods([spring, {}], usualChoices).every(({ change }) => change === undefined)).toBe(true)
    expect(comparePeriods([{ sales: 0 }, { sales: 5 }], usualChoices)[0]?.change).toBeUndefined()
  })

  test('with fewer complaints, or less effort on the scale of 2010, are better', () => {
    const effort = withSaid({ ces: { variant: 'effort5-mean', from: 'counts' } })
    const compared = comparePeriods(
      [
        { orders: 1000, complaints: 90, 'ces-value': 3 },
        { orders: 1000, complaints: 30, 'ces-value': 2.5 }
      ],
      effort
    )
    expect(compared.map(({ change }) => [change?.move, change?.trust])).toEqual([
      ['better', 'unknown'],
      ['better', 'real']
    ])
  })
})

describe('what is read together', () => {
  const turned = [next, spring] as const
  test.each([
    ['NPS rises while retention falls', [spring, next], 'said-better'],
    ['NPS falls while retention rises', turned, 'done-better'],
    [
      'both rise',
      [
        { ...spring, lost: 148, customers: 820 },
        { ...next, lost: 96, customers: 800 }
      ],
      'both-better'
    ],
    [
      'both fall',
      [
        { ...next, lost: 96, customers: 800 },
        { ...spring, lost: 148, customers: 820 }
      ],
      'both-worse'
    ]
  ] as const)('%s', (_, [first, second], pattern) => {
    const { pairs } = readTogether(comparePeriods([first, second], usualChoices))
    expect(pairs[0]).toEqual({ pattern, said: ['nps'], done: 'retention', isSure: true })
  })

  test('is nothing where it is only noise, and doubtful where a figure has no interval', () => {
    const still = readTogether(comparePeriods([spring, { ...spring, 'nps-plus': 162 }], usualChoices))
    expect(still).toEqual({ pairs: [], still: ['nps', 'retention', 'sales'] })
    const { pairs } = readTogether(comparePeriods([spring, next], usualChoices))
    expect(pairs[1]).toMatchObject({ pattern: 'both-better', done: 'sales', isSure: false })
  })

  test('leaves out lifetime value, which says again what retention says', () => {
    const money = { margin: 100, interest: 10 }
    const { pairs } = readTogether(
      comparePeriods(
        [
          { ...spring, ...money },
          { ...next, ...money }
        ],
        usualChoices
      )
    )
    expect(pairs.map(({ done }) => done)).toEqual(['retention', 'sales'])
  })
})

describe('what is written', () => {
  test.each([
    ['۱٬۲۰۰', 'count', { state: 'read', value: 1200 }],
    ['1.5', 'count', { state: 'wrong', why: 'broken' }],
    ['۱۲٫۵ ٪', 'percent', { state: 'read', value: 12.5 }],
    ['20,000', 'amount', { state: 'read', value: 20_000 }],
    ['۲۰٬۰۰۰', 'amount', { state: 'read', value: 20_000 }],
    ['1.234,5', 'amount', { state: 'read', value: 1234.5 }],
    ['12,34,567', 'amount', { state: 'wrong', why: 'no-number' }],
    ['0.125', 'amount', { state: 'read', value: 0.125 }],
    ['12,345', 'percent', { state: 'read', value: 12.345 }],
    ['1,234,567.5', 'amount', { state: 'read', value: 1_234_567.5 }],
    ['-3', 'amount', { state: 'wrong', why: 'negative' }],
    ['1001', 'percent', { state: 'wrong', why: 'off' }],
    ['−12', 'figure', { state: 'read', value: -12 }],
    ['101', 'figure', { state: 'wrong', why: 'off' }],
    ['some', 'amount', { state: 'wrong', why: 'no-number' }],
    [' ', 'amount', { state: 'empty' }]
  ] as const)('“%s” as %s', (text, kind, read) => {
    expect(readField(text, kind)).toEqual(read)
  })

  test('is counted with where it is a number; who bought again within no window is left out', () => {
    const written = { ...emptyBeside('۹۰'), periods: [{ sales: '۲۰۰', lost: 'x', again: '3' }, {}] as const }
    expect(besideContent(written).periods).toEqual([{ sales: 200, again: 3 }, {}])
    expect(besideContent({ ...written, window: '0' }).periods).toEqual([{ sales: 200 }, {}])
    expect([readWindow('12', 'months'), readWindow('121', 'months'), readWindow('', 'days')]).toEqual([
      12,
      undefined,
      undefined
    ])
  })

  test('in a field is a number within its bounds, whole where it counts', () => {
    expect([
      fitsField(3, 'count'),
      fitsField(3.5, 'count'),
      fitsField('3', 'count'),
      fitsField(Number.NaN, 'amount')
    ]).toEqual([true, false, false, false])
  })
})

describe('the rule that a measure is drawn on', () => {
  test.each([
    [0.034, 0.05],
    [340, 500],
    [1, 1],
    [7, 10],
    [0, 0],
    [0.1, 0.1]
  ])('ends for %d at %d', (value, end) => {
    expect(roundUp(value)).toBeCloseTo(end, 12)
  })

  test('is its own scale for what is said, and none without a figure', () => {
    const [nps, , sales] = comparePeriods([spring, next], usualChoices)
    if (!nps || !sales) throw new Error('both are compared')
    expect(scaleEnds(nps, usualChoices)).toEqual({ low: -1, high: 1 })
    expect(scaleEnds(sales, usualChoices)).toEqual({ low: 0, high: 500 })
    expect(
      scaleEnds({ measure: 'sales', periods: [{ state: 'none' }, { state: 'none' }] }, usualChoices)
    ).toBeUndefined()
  })

  // Wilson: 4 of 400 reach up to 2.5 in a hundred, 12 of 400 to 5.2; the next round numbers are 5 and 10 in a hundred.
  test.each([
    ['holds the interval and not only the value', 'repeat', [{ buyers: 400, again: 4 }, {}], { low: 0, high: 0.05 }],
    [
      'is that of the higher of both',
      'repeat',
      [
        { buyers: 400, again: 4 },
        { buyers: 400, again: 12 }
      ],
      { low: 0, high: 0.1 }
    ],
    ['has a length where nothing was sold', 'sales', [{ sales: 0 }, { sales: 0 }], { low: 0, high: 1 }]
  ] as const)('%s', (_, measure, periods, ends) => {
    const one = comparePeriods(periods, usualChoices).find(compared => compared.measure === measure)
    if (!one) throw new Error('it is compared')
    expect(scaleEnds(one, usualChoices)).toEqual(ends)
  })

  test('ends at nothing where every customer costs more than they bring', () => {
    const loss = (value: number) => ({ state: 'figure', value }) as const
    expect(scaleEnds({ measure: 'lifetime', periods: [loss(-340), loss(-20)] }, usualChoices)).toEqual({
      low: -500,
      high: 0
    })
    expect(scaleEnds({ measure: 'lifetime', periods: [loss(-20), loss(40)] }, usualChoices)).toEqual({
      low: -20,
      high: 50
    })
  })
})
