import { type Backup, type BackupEntry, canonical, type Standing, standing, toBackup } from '../core/backup.ts'
import { toResultFile } from '../core/result-file.ts'
import { worksheetsOf } from '../core/worksheets/worksheet-ids.ts'
import { type Models, sheetsIn, strangeSheetsIn } from './assessment-content.ts'
import { keysOf, metricsKeyOf, movedTo, putBack, type Snapshot, snapshotOf, worksheetKeyOf } from './assessment-keys.ts'
import { $assessments, type Assessment } from './assessment-list.ts'
import { adoptAssessment, changedAt, newId } from './assessments.ts'
import { readKey } from './browser/storage.ts'
import { assessmentsKey, bringKeyOf, routeKeyOf } from './browser/storage-keys.ts'
import { enoughOf } from './enough.ts'
import { isRecord } from './is-record.ts'
import { keepEarlier } from './keep-earlier.ts'
import { parsedJSON } from './parsed-json.ts'
import { planOf } from './plan.ts'
import type { WrittenAssessment, WrittenBackup } from './result-file.ts'
import { textsOf, understand } from './take-file.ts'

/** Everything that is saved in this browser, as one file. Sheets carry also what had been set aside. */
export function makeBackup(models: Models, nameOf: (assessment: Assessment) => string, createdOn: string): Backup {
  return toBackup(
    createdOn,
    $assessments.get().map((assessment): BackupEntry => {
      const own = sheetsIn(assessment.id, models)
      const result = toResultFile({
        createdOn,
        sheets: own,
        plan: planOf(assessment.id).get(),
        enough: enoughOf(assessment.id).get(),
        worksheets: worksheetsOf(id => parsed(readKey(worksheetKeyOf(id, assessment.id)))),
        metrics: listIn(parsed(readKey(metricsKeyOf(assessment.id))))
      })
      const strange = strangeSheetsIn(assessment.id, models) as never[]
      const routes = parsed(readKey(routeKeyOf(assessment.id)))
      const bring = parsed(readKey(bringKeyOf(assessment.id)))
      return {
        id: assessment.id,
        name: nameOf(assessment),
        ...(assessment.organisation && { organisation: assessment.organisation }),
        changedAt: changedAt(assessment),
        ...(routes !== undefined && { routes }),
        ...(bring !== undefined && { bring }),
        result: { ...result, sheets: [...result.sheets, ...strange] }
      }
    })
  )
}

/** One assessment of a backup, ready to be taken, beside the one that is here. */
export interface Incoming {
  readonly id: string
  readonly name: string
  readonly organisation?: string | undefined
  readonly changedAt: number
  readonly standing: Standing
  /** What it puts into the browser's storage. */
  readonly texts: Snapshot
  /** The one that is here, and when it was changed last. */
  readonly mine?: { readonly assessment: Assessment; readonly changedAt: number } | undefined
  /** Sheets of models that this site does not have. */
  readonly strangers: number
  /** Answers, notes or steps that could not be used. */
  readonly setAside: number
  /** Names of sheets that can't be read. */
  readonly unread: readonly string[]
}

/** What a backup would bring; nothing is changed yet. */
export function weighBackup({ assessments }: WrittenBackup, models: Models): Incoming[] {
  const byId = new Map(assessments.map(entry => [entry.id, entry]))
  return [...byId.values()].map(entry => {
    const understood = understand(entry.result, models)
    const texts = textsOf(understood, entry.id, entry.changedAt)
    const withRoutes = new Map(texts)
    if (entry.routes) withRoutes.set(routeKeyOf(entry.id), JSON.stringify(entry.routes))
    if (isRecord(entry.bring)) withRoutes.set(bringKeyOf(entry.id), JSON.stringify(entry.bring))
    const here = $assessments.get().find(({ id }) => id === entry.id)
    const own = snapshotOf(keysOf(entry.id))
    const isThere = own.size > 0 || here?.name !== undefined || withRoutes.size === 0
    const mine = here && isThere ? { assessment: here, changedAt: changedAt(here) } : undefined
    return {
      id: entry.id,
      name: entry.name,
      ...(entry.organisation && { organisation: entry.organisation }),
      changedAt: entry.changedAt,
      standing: standing(
        mine && {
          changedAt: mine.changedAt,
          // The first one has no name of its own until it gets one: then the name makes no difference.
          content: contentOf({ name: mine.assessment.name ?? entry.name, organisation: here?.organisation }, own)
        },
        { changedAt: entry.changedAt, content: contentOf(entry, withRoutes) }
      ),
      texts: withRoutes,
      mine,
      strangers: understood.strangers.length,
      unread: understood.unread,
      setAside:
        understood.planDropped + understood.sheets.reduce((sum, sheet) => sum + Object.keys(sheet.setAside).length, 0)
    }
  })
}

/** What to do with an assessment that is here and in the backup. */
export type Decision = 'mine' | 'theirs' | 'both'

/** What a restore did, by names. */
export interface Restored {
  readonly added: readonly string[]
  readonly replaced: readonly string[]
  readonly kept: readonly string[]
  /** What was there before, for `putBack`. */
  readonly before: Snapshot
}

/** Takes a backup over. What differs from what is here follows its decision; without one, mine stays. */
export function restore(
  incoming: readonly Incoming[],
  decisions: ReadonlyMap<string, Decision>,
  copyName: (name: string) => string
): Restored {
  const added: string[] = []
  const replaced: string[] = []
  const kept: string[] = []
  const before = new Map([[assessmentsKey, readKey(assessmentsKey)]])
  const put = (texts: Snapshot) => {
    for (const key of texts.keys()) if (!before.has(key)) before.set(key, readKey(key))
    putBack(texts)
  }
  for (const one of incoming) {
    const decision = one.standing === 'new' ? 'theirs' : one.standing === 'same' ? 'mine' : decisions.get(one.id)
    if (decision === 'theirs') {
      keepEarlier(snapshotOf(keysOf(one.id)))
      put(new Map([...keysOf(one.id).map(key => [key, undefined] as const), ...one.texts]))
      adoptAssessment(entryOf(one, one.id, one.name))
      if (one.mine) replaced.push(one.name)
      else added.push(one.name)
    } else if (decision === 'both') {
      const id = newId()
      put(movedTo(one.texts, id))
      adoptAssessment(entryOf(one, id, copyName(one.name)))
      added.push(copyName(one.name))
    } else kept.push(one.name)
  }
  return { added, replaced, kept, before }
}

function entryOf({ organisation, changedAt }: Incoming, id: string, name: string): Assessment {
  return { id, ...(name && { name }), ...(organisation && { organisation }), changedAt }
}

/** What is in an assessment, whenever it was written: the same text for the same content. */
function contentOf({ name, organisation }: Pick<WrittenAssessment, 'name' | 'organisation'>, texts: Snapshot): string {
  const parts = [...texts].flatMap(([key, text]) => {
    const content = parsed(text)
    if (content === undefined || canonical(content) === '[]' || canonical(content) === '{}') return []
    const { changedAt: _, ...said } = Array.isArray(content) ? { steps: content } : (content as Record<string, unknown>)
    const filled = Object.entries(said).filter(([, part]) => part !== undefined && canonical(part) !== '{}')
    return [[key, Object.fromEntries(filled)] as const]
  })
  return canonical({ name, organisation: organisation || undefined, parts: Object.fromEntries(parts) })
}

function listIn(content: unknown): readonly unknown[] {
  return Array.isArray(content) ? content : []
}

function parsed(text: string | undefined): unknown {
  return text === undefined ? undefined : parsedJSON(text)
}
