import { itemsOf, type Model, scopeOf } from './model.ts'
import type { Sheet } from './sheet.ts'
import { rewordedFor } from './versions.ts'

/** What today's questions make of a sheet of an earlier version; items in link order. */
export interface Renewal {
  /** Answered, and asked today in the same words. */
  readonly kept: readonly string[]
  /** Answered, and asked today in better words: the answer carries over and is to be confirmed. */
  readonly reworded: readonly string[]
  /** Something was said to it, and it is asked no more. */
  readonly gone: readonly string[]
  /** Asked today and not then. */
  readonly added: readonly string[]
}

/**
 * What it means to take a sheet to today's questions; undefined where it asks them already. Nothing is changed: that is
 * its owner's choice. `renewal(model, sheetOfVersion1)?.added // => ['governance:journeys']`
 */
export function renewal(model: Model, sheet: Sheet): Renewal | undefined {
  if (sheet.modelVersion >= model.version) return undefined
  const today = scopeOf(model, sheet.form)
  const then = scopeOf(model, sheet.form, sheet.modelVersion)
  const reworded = rewordedFor(model, sheet)
  const said = itemsOf(model, sheet.form, sheet.modelVersion).filter(item =>
    [sheet.answers, sheet.notes, sheet.evidence].some(part => part?.[item] !== undefined)
  )
  const answered = said.filter(item => sheet.answers[item] !== undefined && today.includes(item))
  return {
    kept: answered.filter(item => !reworded.includes(item)),
    reworded: answered.filter(item => reworded.includes(item)),
    gone: said.filter(item => !today.includes(item)),
    added: today.filter(item => !then.includes(item))
  }
}
