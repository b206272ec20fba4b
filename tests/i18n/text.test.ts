import { describe, expect, test } from 'vitest'
import { calendarOf, localeOf, locales } from '../../src/i18n/locales.ts'
import { roundedPercent } from '../../src/i18n/rounded-percent.ts'
import { day, decimal, figure, list, number, percent, shortDay, signed, text, yearText } from '../../src/i18n/text.ts'

describe('text', () => {
  test('fills names and writes numbers in the digits of the language', () => {
    expect(text('en', '{name} has {count}', { name: 'Ann', count: 1200 })).toBe('Ann has 1,200')
    expect(text('fa', '{name}: {count}', { name: 'سارا', count: 12 })).toBe('سارا: ۱۲')
  })

  test('leaves a name it does not know as it stands, so that the gap is seen', () => {
    expect(text('en', 'Hello {name}')).toBe('Hello {name}')
  })

  // Arabic has six categories; Persian counts nought as one.
  const steps = { zero: '0', one: '1', two: '2', few: 'few', many: 'many', other: 'other' }
  test.each([
    ['en', 1, '1'],
    ['en', 2, 'other'],
    ['fa', 0, '1'],
    ['ar', 2, '2'],
    ['ar', 5, 'few'],
    ['ar', 11, 'many']
  ])('in %s %i chooses the wording "%s"', (lang, count, wording) => {
    expect(text(lang, steps, { count })).toBe(wording)
  })

  test('takes the general wording where a language needs no other, or nothing is counted', () => {
    expect(text('en', { other: '{count} steps' }, { count: 1 })).toBe('1 steps')
    expect(text('en', { one: 'a', other: 'b' })).toBe('b')
  })
})

describe('figures', () => {
  test('a score always has one decimal', () => {
    expect([figure('en', 3), figure('fa', 2.4)]).toEqual(['3.0', '۲٫۴'])
    expect([figure('en', 1234.5), figure('fa', 1234.5)]).toEqual(['1,234.5', '۱٬۲۳۴٫۵'])
  })
  test('rounds a statistic to as many decimals as asked for', () => {
    expect([decimal('en', 0.625, 2), decimal('fa', 0.5, 2)]).toEqual(['0.63', '۰٫۵۰'])
  })

  test('a difference carries its sign', () => {
    expect([signed('en', 0.5), signed('en', -0.5), signed('en', 0)]).toEqual(['+0.5', '-0.5', '0.0'])
    expect(signed('en', 0.05, 2)).toBe('+0.05')
  })
  test('write a year without a thousands separator', () => {
    expect([yearText('en', 2025), yearText('fa', 2025)]).toEqual(['2025', '۲۰۲۵'])
  })

  test('a share is cut, so that 59.9 % is not 60', () => {
    expect([1 / 3, 2 / 3, 0.001, 0.999, 0, 1].map(share => roundedPercent('en', share))).toEqual([
      ...['33%', '67%', '1%', '99%', '0%', '100%']
    ])
    expect([percent('en', 0.599), percent('en', 0.6), percent('en', 0.29)]).toEqual(['59%', '60%', '29%'])
  })
  test('whole numbers, days and lists follow the language', () => {
    expect(number('fa', 20)).toBe('۲۰')
    expect(day('en', '2026-11-20')).toBe('November 20, 2026')
    expect(day('en', 'soon')).toBe('soon')
    expect(list('en', ['a', 'b', 'c'])).toBe('a, b, and c')
    expect(list('en', ['a', 'b'], 'disjunction')).toBe('a or b')
  })
})

test.each([
  ['en', '2027-01-07', '2027-01-04', 'Thursday'],
  ['en', '2027-01-11', '2027-01-04', 'January 11'],
  ['en', '2027-01-03', '2027-01-04', 'January 3'],
  ['en', '2028-01-11', '2027-01-04', 'Jan 11, 2028'],
  ['en', 'soon', '2027-01-04', 'soon'],
  ['fa', '2027-01-07', '2027-01-04', 'پنجشنبه'],
  ['fa', '2027-03-20', '2027-01-04', '۲۹ اسفند'],
  ['fa', '2027-03-21', '2027-01-04', '۱ فروردین ۱۴۰۶']
])('in %s the day %s is said on %s as short as it can be', (lang, date, today, said) => {
  expect(shortDay(lang, date, today)).toBe(said)
})

test('a language counts days by the calendar that its line names, and as Intl does', () => {
  expect(calendarOf('xx')).toBe('gregory')
  for (const { lang, calendar } of locales) {
    expect(calendarOf(lang)).toBe(calendar)
    expect(new Intl.DateTimeFormat(lang).resolvedOptions().calendar).toBe(calendar)
  }
})

test('every language has an id of its own and a direction', () => {
  expect(new Set(locales.map(({ id }) => id)).size).toBe(locales.length)
  expect(locales.map(({ id }) => localeOf(id))).toEqual(locales)
  expect([localeOf('fa')?.dir, localeOf('en')?.dir, localeOf('xx'), localeOf(undefined)]).toEqual([
    'rtl',
    'ltr',
    undefined,
    undefined
  ])
})
