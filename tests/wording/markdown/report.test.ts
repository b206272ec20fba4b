import { markdownToHtml } from 'satteri'
import { describe, expect, test } from 'vitest'
import { inMarkdown } from '../../../src/core/codec/markdown.ts'
import type { PlanStep } from '../../../src/core/plan.ts'
import { text } from '../../../src/i18n/text.ts'
import { all, sheet } from '../../core/models.ts'
import { harbour, lighthouse, wordless } from '../harbour.ts'
import { inLanguage, languages } from '../languages.ts'
import { answered, headingsOf, reportOf, tablesIn } from './report-of.ts'

const own = { model: harbour, sheet: { ...sheet(harbour, { watch: 3, rope: 3, hull: 3 }), date: '2026-11-22' } }
const tower = { model: lighthouse, sheet: all(lighthouse, 4) }
const plan: PlanStep[] = [{ model: 'harbour', capability: 'watch', step: 3, owner: 'Tom', status: 'open' }]

describe.each(languages)('the report as a text in $name', language => {
  const { results, report } = language.messages

  test('has a heading for each questionnaire, then plan, notes and method', () => {
    const noted = { ...tower, sheet: { ...tower.sheet, notes: { 'rock:a': 'wet' } } }
    expect(headingsOf(reportOf(language, [own, noted], { plan }), 2)).toEqual([
      'short: harbour',
      'short: lighthouse',
      report.planTitle,
      report.notesTitle,
      results.howTitle
    ])
  })

  test('has the worksheet of a journey as a table, where somebody began one', () => {
    const journey = { title: 'New *guests*', stages: [{ id: 'a', name: 'Arriving', cells: {} }] }
    const said = reportOf(language, [own], { journey })
    expect(said).toContain(`\n## ${inMarkdown(`${language.own.journey.sheet}: New *guests*`)}\n`)
    expect(said).toContain('| Arriving |')
    expect(headingsOf(reportOf(language, [own], { journey: { title: 'New guests', stages: [] } }), 2)).toHaveLength(2)
  })

  test('has what was kept of metrics as a table, each figure with its variant and its interval', () => {
    const counts = [6, 0, 0, 0, 0, 0, 0, 11, 0, 19, 0]
    const one = { kind: 'score', variant: 'nps', comparison: 'none', columns: [{ counts }] } as const
    const said = reportOf(language, [own], { metrics: { kept: [{ id: 'a', period: 'Spring', ...one }] } })
    const t = language.own.metrics
    expect(said).toContain(`\n## ${t.kept.title}\n`)
    expect(said).toContain(`| Spring | ${inMarkdown(t.scores.variants.nps)} |`)
    expect(headingsOf(reportOf(language, [own], { metrics: { kept: [] } }), 2)).toHaveLength(2)
  })

  test('has the strategy on one page, filled from the result that is read by stages, once somebody wrote on it', () => {
    const said = reportOf(language, [own], { strategy: { lines: { promise: 'Soon' } } })
    expect(said).toContain(`\n## ${inMarkdown(language.own.strategy.sheet)}\n`)
    expect(said).toContain(`| ${language.own.strategy.lines.promise} | Soon |`)
    expect(headingsOf(reportOf(language, [own], { strategy: { lines: {} } }), 2)).toHaveLength(2)
    expect(headingsOf(reportOf(language, [], { strategy: { lines: { promise: 'Soon' } } }), 2)).toHaveLength(2)
  })

  test('leaves out the headings of what is not there', () => {
    expect(headingsOf(reportOf(language, [own]), 2)).toEqual(['short: harbour', results.howTitle])
    expect(headingsOf(reportOf(language, []), 2)).toEqual([results.howTitle])
  })

  test('is called by the assessment, or by what it is where that has no name', () => {
    expect(headingsOf(reportOf(language, [own], { name: 'Inn *of* the sea' }), 1)).toEqual([
      inMarkdown(`Inn *of* the sea: ${results.title}`)
    ])
    expect(headingsOf(reportOf(language, [own]), 1)).toEqual([results.title])
  })

  test('says for whom and by whom, if that is known, and on which day', () => {
    const date = inLanguage({ en: 'March 21, 2027', fa: '۱ فروردین ۱۴۰۶' }, language)
    const said = reportOf(language, [own], { organisation: 'Lamb & Co', author: 'Ann_A' })
    expect(said).toContain('\n\nLamb & Co\n\n')
    expect(said).toContain(inMarkdown(text(language.lang, report.writtenBy, { date, author: 'Ann_A' })))
    expect(reportOf(language, [own])).toContain(inMarkdown(text(language.lang, report.written, { date })))
  })

  test('begins and ends in the direction of the language', () => {
    const said = reportOf(language, [own])
    if (language.dir === 'rtl') {
      expect(said.startsWith(`<div dir="rtl" lang="${language.lang}">\n\n# `)).toBe(true)
      expect(said.endsWith('\n\n</div>\n')).toBe(true)
    } else {
      expect(said.startsWith('# ')).toBe(true)
      expect(said).not.toContain('<div')
    }
  })

  test('ends with the method and a link to it', () => {
    expect(reportOf(language, [own])).toContain(
      `${inMarkdown(results.how)}\n\n[${inMarkdown(results.howLink)}](https://sextant.example/method/)`
    )
  })

  test('leaves out a questionnaire whose words are not here', () => {
    expect(headingsOf(reportOf(language, [own, tower], { models: new Map() }), 2)).toEqual([results.howTitle])
  })

  test.each([
    ['everything answered', [own, tower]],
    [
      'nothing answered',
      [
        { model: harbour, sheet: sheet(harbour, {}) },
        { model: lighthouse, sheet: sheet(lighthouse, {}) }
      ]
    ],
    ['half answered', [{ model: harbour, sheet: answered(harbour, at => (at % 2 ? 'unknown' : 2)) }]],
    [
      'nothing that applies',
      [
        { model: harbour, sheet: all(harbour, 'na') },
        { model: lighthouse, sheet: all(lighthouse, 'na') }
      ]
    ],
    ['practices', [{ model: harbour, sheet: answered(harbour, at => ((at % 5) + 1) as 1, 'long') }]]
  ])('leaves no gap and no empty paragraph with %s', (_, sheets) => {
    const said = reportOf(language, sheets, { plan, advice: 'all' })
    expect(said).not.toMatch(/\{\w+\}|undefined|\n{3,}|NaN/)
  })

  test('is Markdown that our own reader shows with as many tables and headings as were written', () => {
    const said = reportOf(language, [own, tower], { plan, advice: 'all' })
    const { html } = markdownToHtml(said)
    expect(html.split('<table').length - 1).toBe(tablesIn(said).length)
    expect(html.split('<h4').length - 1).toBe(headingsOf(said, 4).length)
    expect(html).toContain(`>${language.names.afloat}</strong>`)
  })

  test('speaks of the parts by their ids where a model has lost its words', () => {
    const models = new Map([['harbour', { model: harbour, words: wordless(language.harbour.words) }]])
    const said = reportOf(language, [own], { models })
    expect(said).toContain('**afloat**')
    expect(said).not.toContain('undefined')
  })
})
