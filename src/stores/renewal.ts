import type { Model } from '../core/model.ts'
import { renewal } from '../core/renewal.ts'
import { change, type SheetStore } from './sheets.ts'
import { named, type SaidInSheet, type StoredSheet } from './stored-sheet.ts'

/**
 * Takes a sheet to today's questions, because its owner chose to. Answers to questions that are still asked carry over,
 * those to other words wait to be confirmed, and what belongs to questions that are gone is set aside. How it was is
 * kept with it, for `takeBackRenewal`.
 */
export function renew(store: SheetStore, model: Model): void {
  change(store, sheet => renewed(sheet, model))
}

/** As it was before it was taken to today's questions, word for word. */
export function takeBackRenewal(store: SheetStore): void {
  change(store, ({ before, toConfirm: _, date: __, ...sheet }) => ({ ...sheet, ...before }))
}

/** From now on there is no way back. */
export function keepRenewal(store: SheetStore): void {
  change(store, ({ before: _, ...sheet }) => sheet)
}

function renewed(sheet: StoredSheet, model: Model): StoredSheet {
  const becomes = renewal(model, sheet)
  if (!becomes) return sheet
  const { modelVersion, date, answers, notes, evidence, aside } = sheet
  const gone = new Set(becomes.gone)
  const split = <T>(part: Readonly<Record<string, T>>) => {
    const entries = Object.entries(part)
    return {
      kept: Object.fromEntries(entries.filter(([item]) => !gone.has(item))),
      gone: Object.fromEntries(entries.filter(([item]) => gone.has(item)))
    }
  }
  const [said, written, marked] = [split(answers), split(notes), split(evidence)]
  const before: SaidInSheet = { modelVersion, ...(date && { date }), answers, notes, evidence, aside }
  return {
    ...sheet,
    modelVersion: model.version,
    answers: said.kept,
    notes: written.kept,
    evidence: marked.kept,
    aside: { ...aside, ...said.gone, ...named('notes', written.gone), ...named('evidence', marked.gone) },
    ...(becomes.reworded.length > 0 && { toConfirm: becomes.reworded }),
    before
  }
}
