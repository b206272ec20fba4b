import { describe, expect, test } from 'vitest'
import { itemsOf } from '../../src/core/model.ts'
import type { Sheet } from '../../src/core/sheet.ts'
import { csvRows } from '../../src/wording/csv-rows.ts'
import { all, sheet } from '../core/models.ts'
import { harbour, lighthouse, wordless } from './harbour.ts'
import { languages } from './languages.ts'

describe.each(languages)('the rows of a spreadsheet in $name', language => {
  const { names, own } = language
  const models = new Map([
    ['harbour', { model: harbour, words: language.harbour.words }],
    ['lighthouse', { model: lighthouse, words: language.lighthouse.words }]
  ])
  const short: Sheet = {
    ...sheet(harbour, { watch: 2, rope: 'unknown' }),
    notes: { watch: 'seen\nat the pier; "often"' },
    evidence: { watch: 'documented' }
  }
  const columns = Object.values(language.messages.files.columns)

  test('begin with their headings, and are only those where there is no sheet', () => {
    expect(csvRows([], models, own)).toEqual([columns])
  })

  test('are one for each question, with what was said of it in figures and in words', () => {
    expect(csvRows([{ model: harbour, sheet: short }], models, own)[1]).toEqual([
      'harbour',
      'short',
      names.crew,
      names.watch,
      'watch',
      `${names.watch}?`,
      '2',
      `${names.watch} 2`,
      language.messages.form.evidence.documented,
      'seen\nat the pier; "often"',
      '1'
    ])
  })

  test('leave nothing out: what was not answered is an empty cell', () => {
    const rows = csvRows([{ model: harbour, sheet: short }], models, own)
    expect(rows.slice(1).map(row => [row[4], row[6], row[7]])).toEqual([
      ['watch', '2', `${names.watch} 2`],
      ['rope', 'unknown', language.messages.form.unknown],
      ['hull', '', '']
    ])
    expect(rows.map(row => row.length)).toEqual(rows.map(() => columns.length))
  })

  test('keep figures as a spreadsheet reads them, whatever the digits of the language', () => {
    const figures = csvRows([{ model: lighthouse, sheet: all(lighthouse, 4) }], models, own).map(row => row[6])
    expect(figures.slice(1)).toEqual(['4', '4', '4', '4', '4', '4'])
  })

  test('of several sheets follow each other under one heading', () => {
    const both = [
      { model: harbour, sheet: all(harbour, 3, { form: 'long' }) },
      { model: lighthouse, sheet: all(lighthouse, 'na') }
    ]
    const rows = csvRows(both, models, own)
    expect(rows.map(row => row[4])).toEqual([columns[4], ...itemsOf(harbour, 'long'), ...itemsOf(lighthouse, 'short')])
    expect(rows.at(-1)?.slice(2, 6)).toEqual([names.lamp, names.lamp, 'lamp:b', `${names.lamp} b`])
    expect(rows.at(-1)?.[7]).toBe(language.messages.form.na)
  })

  test('are none of a model whose words are not here', () => {
    expect(csvRows([{ model: harbour, sheet: short }], new Map(), own)).toEqual([columns])
  })

  test('name no part for a question that belongs to none', () => {
    const model = { ...harbour, forms: { short: ['anchor'] } }
    expect(csvRows([{ model, sheet: short }], models, own)[1]?.slice(2, 6)).toEqual(['', 'anchor', 'anchor', 'anchor'])
  })

  test('name what has no words by its id', () => {
    const bare = new Map([['harbour', { model: harbour, words: wordless(language.harbour.words) }]])
    expect(csvRows([{ model: harbour, sheet: short }], bare, own)[1]?.slice(2, 8)).toEqual([
      '',
      'watch',
      'watch',
      'watch',
      '2',
      '2'
    ])
  })
})
