import * as v from 'valibot'
import { parseEnough } from './enough.ts'
import { type TextFault, textOfFile } from './file-text.ts'
import { parsedJSON } from './parsed-json.ts'
import { parseSteps } from './plan-step.ts'
import { parseChoices } from './route-choices.ts'
import { siftWorkshop, type Workshop, workshopSchema } from './workshop.ts'
import type { Planned } from './workshop-plan.ts'
import { sealedVersion, workshopFormat, workshopVersion } from './write-workshop-file.ts'

/** Files of before there were plans have none. */
const whole = v.object({
  workshop: v.unknown(),
  plan: v.optional(v.array(v.unknown()), []),
  route: v.optional(v.record(v.string(), v.unknown()), {}),
  enough: v.optional(v.array(v.unknown()), [])
})

export type WorkshopFileFault = TextFault | 'not-json' | 'other-format' | 'newer-version' | 'damaged'

/** A workshop with what it plans. */
export interface WholeWorkshop extends Planned {
  readonly workshop: Workshop
}

export type WorkshopFile =
  | ({ readonly ok: true; readonly unread: readonly string[] } & WholeWorkshop)
  | { readonly ok: false; readonly reason: WorkshopFileFault }
  /** `openText` opens it, and gives the text of a workshop file. */
  | { readonly ok: false; readonly reason: 'sealed'; readonly sealed: unknown }

/** Reads a workshop file that somebody picked; never throws. */
export async function openWorkshopFile(file: Blob): Promise<WorkshopFile> {
  const read = await textOfFile(file)
  return read.ok ? readWorkshopFile(read.text) : read
}

/** Reads what `writeWorkshopFile` wrote, its lists entry by entry; what it says is checked, never trusted. */
export function readWorkshopFile(text: string): WorkshopFile {
  const head = v.safeParse(
    v.object({ format: v.literal(workshopFormat), formatVersion: v.number(), sealed: v.optional(v.unknown()) }),
    parsedJSON(text)
  )
  if (!head.success) return { ok: false, reason: parsedJSON(text) === undefined ? 'not-json' : 'other-format' }
  const { formatVersion: version, sealed } = head.output
  if (version === sealedVersion && sealed !== undefined) return { ok: false, reason: 'sealed', sealed }
  if (version > workshopVersion) return { ok: false, reason: 'newer-version' }
  const file = v.safeParse(whole, parsedJSON(text))
  if (!file.success) return { ok: false, reason: 'damaged' }
  const { plan, route, enough } = file.output
  const { content, unread } = siftWorkshop(file.output.workshop)
  const workshop = v.safeParse(workshopSchema, content)
  if (!workshop.success) return { ok: false, reason: 'damaged' }
  const { steps, dropped } = parseSteps(plan)
  const planned = { plan: steps, route: parseChoices(route), enough: parseEnough(enough) }
  const left = dropped > 0 ? [...unread, `plan (${dropped})`] : unread
  return { ok: true, workshop: workshop.output, ...planned, unread: left }
}
