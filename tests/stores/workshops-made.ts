import { encodeSealed } from '../../src/core/codec/sealed.ts'
import { encodeResult } from '../../src/core/result-bytes.ts'
import type { Response, Sheet } from '../../src/core/sheet.ts'
import { type Asked, encodeInvitation } from '../../src/core/workshop/invitation.ts'
import { makeKeys, publicKeyBytes, seal } from '../../src/stores/sealing.ts'
import type { Workshop } from '../../src/stores/workshop.ts'
import { pyramid, xm } from '../core/models.ts'

export const models = [xm, pyramid]
export const dimensions = xm.dimensions.map(({ id }) => id)
export const asked: Asked = { model: xm.id, modelVersion: 1, form: 'short', dimensions }

/** A workshop that asks the twenty ladders, with keys of its own. */
export async function aWorkshop(id: number, more: Partial<Workshop> = {}): Promise<Workshop> {
  return {
    id,
    title: 'Spring',
    createdOn: '2026-11-22',
    changedAt: 1,
    named: false,
    asked: [asked],
    roles: [],
    agenda: [],
    keys: await makeKeys(),
    phase: 'collect',
    ballots: [],
    hands: {},
    said: {},
    agreed: {},
    filled: [],
    order: 'model',
    ...more
  }
}

interface Vote {
  readonly ballot?: number
  readonly round?: number
  readonly revision?: number
  readonly role?: number | null
  readonly name?: string
  readonly sheets?: readonly Sheet[]
  readonly rating?: Response
}

/** The bytes of a ballot, every question answered alike. */
export function ballotOf({ id }: Workshop, vote: Vote = {}) {
  const { ballot = 1, round = 1, revision = 0, role = null, name, rating = 3 } = vote
  const answers = Object.fromEntries((xm.forms.short ?? []).map(item => [item, rating]))
  const sheets = vote.sheets ?? [{ model: xm.id, modelVersion: 1, form: 'short' as const, answers }]
  return encodeResult(sheets, models, {
    ballot: { workshop: id, ballot, role, round, revision },
    ...(name !== undefined && { label: name })
  })
}

/** The link of a sealed ballot as a chat shows it. */
export async function sealedLink(workshop: Workshop, vote: Vote = {}): Promise<string> {
  const key = publicKeyBytes(workshop.keys)
  if (!key) throw new Error('no key')
  return `https://example.org/en/workshop/#${encodeSealed(await seal(ballotOf(workshop, vote), key))}`
}

/** What follows `#` in an invitation to a vote of the workshop. */
export function invitationTo(workshop: Workshop, round = 1): string {
  const publicKey = publicKeyBytes(workshop.keys)
  if (!publicKey) throw new Error('no key')
  const { id, title, named, roles, asked } = workshop
  return encodeInvitation({ workshop: id, publicKey, title, named, round, roles, asked }, models)
}
