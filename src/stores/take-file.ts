import type { Enough } from '../core/enough.ts'
import type { FormId, Model } from '../core/model.ts'
import type { PlanStep } from '../core/plan.ts'
import { type TakenSheet, takeSheet } from '../core/result-file.ts'
import { type Worksheets, worksheetIds, worksheetsOf } from '../core/worksheets/worksheet-ids.ts'
import type { Models } from './assessment-content.ts'
import { metricsKeyOf, putBack, type Snapshot, snapshotOf, worksheetKeyOf } from './assessment-keys.ts'
import { createAssessment, type Naming } from './assessments.ts'
import { now } from './browser/clock.ts'
import { enoughKeyOf, planKeyOf, sheetKeysStart } from './browser/storage-keys.ts'
import { parseEnough } from './enough.ts'
import { hasForm } from './has-form.ts'
import { isRecord } from './is-record.ts'
import { keepEarlier } from './keep-earlier.ts'
import { type KeptMetrics, metricsText, readMetrics } from './kept-metrics.ts'
import { parseSteps } from './plan-step.ts'
import type { WrittenResult, WrittenSheetOf } from './result-file.ts'
import { encodeSheet, parseSheet, type StoredSheet } from './stored-sheet.ts'

type KeptBeside = Partial<Pick<StoredSheet, 'aside' | 'toConfirm' | 'before'>>

export interface Understood extends TakenSheet {
  readonly model: Model
  readonly kept: KeptBeside
}

/** What a written result means here. */
export interface UnderstoodResult {
  readonly sheets: readonly Understood[]
  /** Sheets of a model or form that this site does not have: kept as they are, in case it gets it. */
  readonly strangers: readonly WrittenSheetOf[]
  /** How many sheets stood twice in it; the first counts. */
  readonly doubled: number
  /** Names of sheets and metrics that can't be read. */
  readonly unread: readonly string[]
  readonly plan: readonly PlanStep[]
  /** How many steps of its plan could not be used. */
  readonly planDropped: number
  /** Skills that are enough as they are. */
  readonly enough: readonly Enough[]
  /** As they are written: the page of each reads its own. */
  readonly worksheets: Worksheets
  readonly metrics: KeptMetrics
}

/** Reads every sheet by its model and works everything out again. */
export function understand(
  { sheets, unread, plan, enough, worksheets, metrics }: WrittenResult,
  models: Models
): UnderstoodResult {
  const seen = new Map<string, WrittenSheetOf>()
  for (const sheet of sheets) {
    const key = `${sheet.model}:${sheet.form}`
    if (!seen.has(key)) seen.set(key, sheet)
  }
  const known: Understood[] = []
  const strangers: WrittenSheetOf[] = []
  for (const written of seen.values()) {
    const model = models.get(written.model)
    const { form } = written
    if (model && hasForm(model, form))
      known.push({ model, ...takeSheet(model, form, written), kept: keptBeside(model, form, written) })
    else strangers.push(written)
  }
  const { steps, dropped } = parseSteps(plan)
  const { kept, aside, unread: strange } = readMetrics(metrics)
  return {
    sheets: known,
    strangers,
    doubled: sheets.length - seen.size,
    plan: steps,
    planDropped: dropped,
    unread: [...unread, ...strange],
    metrics: { kept, aside },
    enough: parseEnough(enough),
    worksheets: worksheetsOf(id => {
      const written = isRecord(worksheets) && Object.hasOwn(worksheets, id) ? worksheets[id] : undefined
      return isRecord(written) ? written : undefined
    })
  }
}

/** What stands beside the answers: what had been set aside before, what waits to be confirmed, and how it was. */
function keptBeside(model: Model, form: FormId, written: WrittenSheetOf): KeptBeside {
  const { answers, aside, toConfirm, before } = written
  const { sheet } = parseSheet(model, form, JSON.stringify({ ...written, answers, aside, toConfirm, before }))
  return {
    ...(isRecord(aside) && { aside }),
    ...(sheet.toConfirm && { toConfirm: sheet.toConfirm }),
    ...(sheet.before && { before: sheet.before })
  }
}

/** Puts a result into an assessment of its own and says its id. */
export function keepAsNew(result: UnderstoodResult, naming: Naming): string {
  const id = createAssessment(naming)
  putBack(textsOf(result, id))
  return id
}

/**
 * Puts a result in place of the sheets of the same questionnaires, and of the plan if it has one; says what was there,
 * for `putBack`.
 */
export function replaceIn(assessment: string, result: UnderstoodResult): Snapshot {
  const texts = textsOf(result, assessment)
  const before = snapshotOf([...texts.keys()])
  keepEarlier(before)
  putBack(texts)
  return before
}

/** A result as the browser keeps it, by storage key. */
export function textsOf(
  {
    sheets,
    strangers,
    plan,
    enough,
    worksheets,
    metrics
  }: Pick<UnderstoodResult, 'sheets' | 'strangers' | 'plan' | 'enough' | 'worksheets' | 'metrics'>,
  assessment: string,
  changedAt = now()
): Snapshot {
  const start = sheetKeysStart(assessment)
  const texts = new Map<string, string>()
  for (const { sheet, setAside, kept } of sheets) {
    const text = encodeSheet({ ...sheet, ...kept, aside: { ...kept.aside, ...setAside }, changedAt })
    texts.set(`${start}${sheet.model}:${sheet.form}`, text)
  }
  for (const { model, form, modelVersion, date, answers, notes, evidence, aside, toConfirm, before } of strangers) {
    const text = JSON.stringify({ modelVersion, date, answers, notes, evidence, aside, toConfirm, before, changedAt })
    texts.set(`${start}${model}:${form}`, text)
  }
  if (plan.length > 0) texts.set(planKeyOf(assessment), JSON.stringify(plan))
  if (enough.length > 0) texts.set(enoughKeyOf(assessment), JSON.stringify(enough))
  for (const id of worksheetIds)
    if (worksheets[id] !== undefined) texts.set(worksheetKeyOf(id, assessment), JSON.stringify(worksheets[id]))
  if (metrics.kept.length + metrics.aside.length > 0) texts.set(metricsKeyOf(assessment), metricsText(metrics))
  return texts
}
