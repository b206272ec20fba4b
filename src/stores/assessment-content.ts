import type { FormId, Model } from '../core/model.ts'
import { sheetOrigin } from './assessment-keys.ts'
import { keysFrom, readKey } from './browser/storage.ts'
import { sheetKeysStart } from './browser/storage-keys.ts'
import { hasForm } from './has-form.ts'
import { parseSheet, type StoredSheet } from './stored-sheet.ts'

/** The models at hand, by id. */
export type Models = ReadonlyMap<string, Model>

/** A sheet with the model that reads it. */
export interface OwnSheet {
  readonly model: Model
  readonly sheet: StoredSheet
}

/** What models the sheets of an assessment name. */
export function modelsNamedIn(assessment: string): string[] {
  return [...new Set(keysFrom(sheetKeysStart(assessment)).map(key => sheetOrigin(key).model))]
}

/** The sheets of an assessment that say anything and whose model is at hand, in the order of models and forms. */
export function sheetsIn(assessment: string, models: Models): OwnSheet[] {
  return [...models.values()].flatMap(model =>
    (Object.keys(model.forms) as FormId[]).flatMap(form => {
      const text = readKey(`${sheetKeysStart(assessment)}${model.id}:${form}`)
      if (text === undefined) return []
      const { sheet } = parseSheet(model, form, text)
      return isEmpty(sheet) ? [] : [{ model, sheet }]
    })
  )
}

/** Stored sheets that no model at hand can read, as they are. */
export function strangeSheetsIn(assessment: string, models: Models): Record<string, unknown>[] {
  return keysFrom(sheetKeysStart(assessment)).flatMap(key => {
    const { model, form } = sheetOrigin(key)
    if (hasForm(models.get(model), form)) return []
    try {
      return [{ ...JSON.parse(readKey(key) ?? ''), model, form }]
    } catch {
      return []
    }
  })
}

function isEmpty({ answers, notes, evidence, aside }: StoredSheet): boolean {
  return [answers, notes, evidence, aside].every(part => Object.keys(part).length === 0)
}
