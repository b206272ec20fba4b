import { markdownHeading, markdownTable } from '../../core/codec/markdown.ts'
import { scopeOf } from '../../core/model.ts'
import { answerLabel, questionOf } from '../items.ts'
import type { OneResult } from './one-result.ts'

/** What was written beside the answers of a questionnaire, and what they rest on. */
export function notesOf({ model, sheet, title, speech: { words }, t: { report, form } }: OneResult): string[] {
  const noted = scopeOf(model, sheet.form, sheet.modelVersion).filter(
    item => sheet.notes?.[item] || sheet.evidence?.[item]
  )
  if (noted.length === 0) return []
  const rows = noted.map(item => {
    const mark = sheet.evidence?.[item]
    return [
      questionOf(words, item),
      answerLabel({ model, sheet, words }, item, form),
      mark ? form.evidence[mark] : '',
      sheet.notes?.[item] ?? ''
    ]
  })
  const head = [report.noteQuestion, report.noteResponse, report.noteEvidence, report.noteText]
  return [markdownHeading(3, title), markdownTable([head, ...rows])]
}
