import { encodeLink } from '../../src/core/link.ts'
import type { FormId, Model } from '../../src/core/model.ts'
import type { ResultExtras } from '../../src/core/result-bytes.ts'
import type { Answers, Response, Sheet } from '../../src/core/sheet.ts'
import { pyramid, xm } from '../core/models.ts'

export const models: readonly Model[] = [xm, pyramid]

/** The link of sheets of our own models. The link is the fixture: nothing else has to be prepared. */
export function linkOf(sheets: readonly Sheet[], extras?: ResultExtras): string {
  return encodeLink(sheets, models, extras)
}

/** A sheet from responses in link order, repeated to the end of the form. */
export function sheetOf(
  model: Model,
  responses: readonly (Response | undefined)[],
  { form = 'short' as FormId, date = '2026-09-23' } = {}
): Sheet {
  const answers: Answers = Object.fromEntries(
    (model.forms[form] ?? []).flatMap((item, at) => {
      const response = responses[at % responses.length]
      return response === undefined ? [] : [[item, response] as const]
    })
  )
  return { model: model.id, modelVersion: model.version, form, date, answers }
}
