import * as v from 'valibot'
import { toBase64url } from '../core/codec/base64url.ts'
import { linkOf } from '../core/codec/link-kind.ts'
import { encodeSealed } from '../core/codec/sealed.ts'
import { capabilityOf, type Model } from '../core/model.ts'
import { encodeResult } from '../core/result-bytes.ts'
import type { Sheet } from '../core/sheet.ts'
import type { Asked, InvitationRead } from '../core/workshop/invitation.ts'
import { voteKeyOf, voteSheetKeyOf } from './browser/workshop-keys.ts'
import { randomId } from './random-id.ts'
import { seal } from './sealing.ts'
import { type SheetStore, sheetAt } from './sheets.ts'
import { type Stored, stored } from './stored.ts'

/** What was handed in for a round. */
export interface HandedBallot {
  readonly revision: number
  /** The link, sealed or not; the same after a reload. */
  readonly link: string
  /** What it says, to see whether something has changed since. */
  readonly content: string
}

/** A participant's part in one workshop; the answers lie in sheets of their own. */
export interface Participation {
  readonly ballot: number
  readonly name: string
  /** StoragePlace among the roles of the invitation; null for those who would rather not say, absent until they have chosen. */
  readonly role?: number | null
  /** The page that is open: the start, a part of the questions, or the last one. */
  readonly step: string
  /** By round. */
  readonly handed: Readonly<Record<string, HandedBallot>>
  /** Which person of this device it is, from 1, which is not written. */
  readonly person?: number
  /** The seat that this device has in a live room, so that whoever loads the page again sits where they sat. */
  readonly seat?: string
  /** Those who voted on this device before, in their order; their answers are out of sight. */
  readonly others?: readonly OtherPart[]
}

/** The part of someone else who votes on the same device. */
export type OtherPart = Omit<Participation, 'others'>

export type ParticipationStore = Stored<Participation>

const byte = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(255))
const onePerson = v.object({
  person: v.optional(byte),
  seat: v.fallback(v.optional(v.pipe(v.string(), v.regex(/^[\da-f]{16}$/))), undefined),
  ballot: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffffffff)),
  name: v.string(),
  role: v.optional(v.nullable(byte)),
  step: v.string(),
  handed: v.record(v.string(), v.object({ revision: byte, link: v.string(), content: v.string() }))
})
const part = v.object({ ...onePerson.entries, others: v.optional(v.array(onePerson)) })

/** The part that this browser's owner has in a workshop; it begins with a ballot id of its own. */
export function participationIn(workshop: number): ParticipationStore {
  const first: Participation = fresh()
  const store = stored(voteKeyOf(workshop), first, content => parseParticipation(content) ?? first)
  // Written at once: answers given before the first change must find the same ballot after a reload.
  if (store.get() === store.init) store.change(begun => ({ ...begun }))
  return store
}

export function changeParticipation(store: ParticipationStore, to: Partial<Participation>): void {
  store.change(participation => ({ ...participation, ...to }))
}

/** The answers of a round, kept apart from the visitor's own assessments. */
export function ballotSheetOf(
  { workshop, ballot, round }: { readonly workshop: number; readonly ballot: number; readonly round: number },
  { form, modelVersion }: Pick<Asked, 'form' | 'modelVersion'>,
  model: Model
): SheetStore {
  return sheetAt(voteSheetKeyOf(workshop, ballot, round, model.id, form), model, form, modelVersion)
}

/** What a ballot carries of a sheet: answers to what is asked, in the version that is asked, and no day. */
export function ballotSheet({ model: id, modelVersion, form, dimensions }: Asked, model: Model, sheet: Sheet): Sheet {
  const asking = new Set(
    model.dimensions
      .filter(dimension => dimensions.includes(dimension.id))
      .flatMap(dimension => dimension.capabilities.map(capability => capability.id))
  )
  const answers = Object.entries(sheet.answers).filter(([item]) => asking.has(capabilityOf(item)))
  return { model: id, modelVersion, form, answers: Object.fromEntries(answers) }
}

/** What would be handed in now, to compare it with what was. */
export function contentOf(
  { role = null, name }: Participation,
  sheets: readonly Sheet[],
  models: readonly Model[]
): string {
  return JSON.stringify([role, name, toBase64url(encodeResult(sheets, models))])
}

/** Makes the ballot of a round, sealed if the browser can, with a higher revision than the one before. */
export async function handIn(
  store: ParticipationStore,
  invitation: Pick<InvitationRead, 'workshop' | 'round' | 'named' | 'publicKey'>,
  sheets: readonly Sheet[],
  models: readonly Model[],
  sealed: boolean
): Promise<HandedBallot> {
  const { workshop, round, named, publicKey } = invitation
  const { ballot, role = null, name, handed } = store.get()
  const before = handed[round]
  const revision = before ? Math.min(before.revision + 1, 255) : 0
  const extras = { ballot: { workshop, ballot, role, round, revision }, ...(named && name && { label: name }) }
  const bytes = encodeResult(sheets, models, extras)
  const link = sealed ? encodeSealed(await seal(bytes, publicKey)) : linkOf('result', toBase64url(bytes))
  const content = contentOf(store.get(), sheets, models)
  const ballotHanded = { revision, link, content }
  store.change(part => ({ ...part, handed: { ...part.handed, [round]: ballotHanded } }))
  return ballotHanded
}

/** Gives the device to the next person: a ballot of their own, and the one before lies out of sight. */
export function nextPerson(store: ParticipationStore): void {
  store.change(({ others = [], ...before }) => ({ ...fresh(), person: others.length + 2, others: [...others, before] }))
}

/** Gives the device back to someone who voted on it before, for instance for the second vote. */
export function becomePerson(store: ParticipationStore, ballot: number): void {
  store.change(({ others = [], ...before }) => {
    const person = others.find(other => other.ballot === ballot)
    if (!person) return { ...before, others }
    const isBegun = Object.keys(before.handed).length > 0
    const left = others.flatMap(other => (other !== person ? other : isBegun ? before : []))
    return { ...person, step: '', others: left }
  })
}

function fresh(): OtherPart {
  return { ballot: randomId(), name: '', step: '', handed: {} }
}

function parseParticipation(content: unknown): Participation | undefined {
  const read = v.safeParse(part, content)
  if (!read.success) return undefined
  const { others, ...mine } = read.output
  return { ...withoutAbsent(mine), ...(others && { others: others.map(withoutAbsent) }) }
}

function withoutAbsent({ role, person, seat, ...others }: v.InferOutput<typeof onePerson>): OtherPart {
  return {
    ...others,
    ...(role !== undefined && { role }),
    ...(person !== undefined && { person }),
    ...(seat && { seat })
  }
}
