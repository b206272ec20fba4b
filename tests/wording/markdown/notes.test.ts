import { describe, expect, test } from 'vitest'
import type { Sheet } from '../../../src/core/sheet.ts'
import { sheet } from '../../core/models.ts'
import { harbour } from '../harbour.ts'
import { languages } from '../languages.ts'
import { headingsOf, reportOf, tablesIn } from './report-of.ts'

describe.each(languages)('notes in Markdown in $name', language => {
  const { names, messages } = language
  const { report, form } = messages
  const notes = (more: Partial<Sheet>) => {
    const own = { ...sheet(harbour, { watch: 2, rope: 'unknown' }), ...more }
    const said = reportOf(language, [{ model: harbour, sheet: own }], { advice: 'none' })
    return { said, rows: tablesIn(said).at(-1) ?? [] }
  }

  test('stand beside their question and answer, and what the answer rests on', () => {
    const { rows } = notes({ notes: { watch: 'at the pier' }, evidence: { watch: 'measured' } })
    expect(rows).toEqual([
      [report.noteQuestion, report.noteResponse, report.noteEvidence, report.noteText],
      ['---', '---', '---', '---'],
      [`${names.watch}?`, `${names.watch} 2`, form.evidence.measured, 'at the pier']
    ])
  })

  test('are there for a mark without a note, and a note without an answer', () => {
    const { rows } = notes({ notes: { hull: 'in dock' }, evidence: { rope: 'claimed' } })
    expect(rows.slice(2)).toEqual([
      [`${names.rope}?`, form.unknown, form.evidence.claimed, ''],
      [`${names.hull}?`, '', '', 'in dock']
    ])
  })

  test('keep their lines and their links whole, and nothing in them is read as Markdown or HTML', () => {
    const { said } = notes({ notes: { watch: 'see https://a.example/b_c_d\n*twice* <b>a</b> | x' } })
    expect(said).toContain('see <https://a.example/b_c_d><br>\\*twice\\* \\<b\\>a\\</b\\> \\| x')
  })

  test('are in the order of the questions, under the name of their questionnaire', () => {
    const { said, rows } = notes({ notes: { hull: 'b', watch: 'a' } })
    expect(rows.slice(2).map(row => row[3])).toEqual(['a', 'b'])
    expect(headingsOf(said, 3).at(-1)).toBe('short: harbour')
  })

  test('of questions that are no longer asked are left out, and without any there is no heading', () => {
    expect(headingsOf(notes({ notes: { anchor: 'gone' } }).said, 2)).not.toContain(report.notesTitle)
    expect(headingsOf(notes({ notes: { watch: '' } }).said, 2)).not.toContain(report.notesTitle)
  })
})
