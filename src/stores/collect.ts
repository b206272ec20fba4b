import { fromBase64url, toBase64url } from '../core/codec/base64url.ts'
import { candidatesOf } from '../core/codec/broken-links.ts'
import type { Bytes } from '../core/codec/bytes.ts'
import { linkKind, linkOf } from '../core/codec/link-kind.ts'
import { type FoundLink, findLinks, isOurs, linesOf } from '../core/codec/link-search.ts'
import { decodeSealed } from '../core/codec/sealed.ts'
import type { Model } from '../core/model.ts'
import { decodeResult, encodeResult } from '../core/result-bytes.ts'
import { type BallotArrival, type BallotBox, type BoxFate, dropAll } from '../core/workshop/ballot-box.ts'
import { decodeInvitation } from '../core/workshop/invitation.ts'
import { type CastBallot, decision, measurement } from '../core/workshop/votes.ts'
import { now } from './browser/clock.ts'
import { castBallot, castBallots } from './cast-ballots.ts'
import { openerFor } from './sealing.ts'
import type { Workshop } from './workshop.ts'
import { showsVotes } from './workshop-state.ts'

/**
 * What became of a link. `early`: of the second vote while the first is open. `twice`: it answers a form two times.
 * `other-form`: of this workshop, but not what it asks. `other-key`: sealed for someone else, or not whole. `invitation`: to
 * be sent, not to be pasted. `no-ballot`: another kind.
 */
export type Fate =
  | BoxFate
  | 'early'
  | 'twice'
  | 'other-workshop'
  | 'other-form'
  | 'other-key'
  | 'cut'
  | 'newer'
  | 'invitation'
  | 'no-ballot'

export interface Finding extends Pick<FoundLink, 'line' | 'before'> {
  readonly fate: Fate
}

/** All ballots of the workshop now, and what was found. */
export interface Collected extends Pick<BallotBox, 'ballots' | 'late' | 'removed'> {
  /** What was found, in the order of the text. */
  readonly findings: readonly Finding[]
}

/**
 * Finds every ballot in a text, however much else stands in it, and counts each once. `others` are the workshops whose
 * keys this browser has as well, to tell whose a ballot is that can't be opened here.
 */
export async function collect(
  text: string,
  workshop: Workshop,
  models: readonly Model[],
  others: readonly Workshop[] = []
): Promise<Collected> {
  const lines = linesOf(text)
  const unseal = await unsealer(workshop, models, others)
  const opened = new Map<string, Promise<Bytes | Fate>>()
  const open = (link: string) => {
    const opening = opened.get(link) ?? unseal(link)
    opened.set(link, opening)
    return opening
  }
  const found = await wholeOnes(lines, models, open)
  const looks = found.map(({ bytes }) => (typeof bytes === 'string' ? bytes : arrivalIn(bytes, workshop, models)))
  const arrivals = looks.flatMap(look => (typeof look === 'string' ? [] : [look]))
  const { box, fates } = dropAll(workshop, arrivals, link => castBallots([link], models)[0], now())
  const next = fates.values()
  const findings = found.map(({ line, before }, at) => {
    const look = looks[at]
    const fate = typeof look === 'string' ? look : (next.next().value ?? 'again')
    return { line, before, fate }
  })
  const { ballots, late, removed } = box
  return { ballots, ...(late && { late }), ...(removed && { removed }), findings }
}

interface Opened extends FoundLink {
  readonly bytes: Bytes | Fate
}

/** Opens every link of a text that is whole or ours; one that was broken over lines is put together, and its other lines are not found again. */
async function wholeOnes(
  lines: readonly string[],
  models: readonly Model[],
  open: (link: string) => Promise<Bytes | Fate>
): Promise<Opened[]> {
  const isWhole = (bytes: Bytes | Fate) => typeof bytes !== 'string' && decodeResult(bytes, models).ok
  const used = new Set<number>()
  const openedOf = async (found: FoundLink): Promise<Opened> => {
    const [first, ...others] = candidatesOf(lines, found)
    const bytes = await open(first?.link ?? found.link)
    if (isWhole(bytes)) return { ...found, bytes }
    for (const { link, over } of others) {
      const whole = await open(link)
      if (!isWhole(whole)) continue
      for (const line of over) used.add(line)
      return { ...found, bytes: whole }
    }
    return { ...found, bytes }
  }
  const all = await Promise.all(findLinks(lines).map(openedOf))
  return all.filter(one => !used.has(one.line) && (isWhole(one.bytes) || isOurs(one)))
}

/** An opened ballot as it goes into the box, or why it does not. */
function arrivalIn(bytes: Bytes, workshop: Workshop, models: readonly Model[]): BallotArrival | Fate {
  const result = decodeResult(bytes, models)
  if (!result.ok) return result.reason === 'newer-version' ? 'newer' : 'cut'
  const cast = castBallot(result)
  if (!cast) return 'no-ballot'
  if (cast.workshop !== workshop.id) return 'other-workshop'
  if (cast.round !== measurement && cast.round !== decision) return 'newer'
  if (cast.sheets.length < result.entries.length || !isAsked(cast, workshop)) return 'other-form'
  if (new Set(cast.sheets.map(({ model, form }) => `${model}/${form}`)).size < cast.sheets.length) return 'twice'
  if (cast.round === decision && workshop.closedAt === undefined && !showsVotes(workshop.phase)) return 'early'
  return { link: linkOf('result', toBase64url(bytes)), cast }
}

function isAsked({ sheets }: CastBallot, { asked }: Workshop): boolean {
  return sheets.every(sheet =>
    asked.some(
      ({ model, form, modelVersion }) =>
        model === sheet.model && form === sheet.form && modelVersion === sheet.modelVersion
    )
  )
}

/** Gives the bytes of a result behind a link, sealed or not, or why there are none. */
async function unsealer(workshop: Workshop, models: readonly Model[], others: readonly Workshop[]) {
  const own = await openerFor(workshop.keys)
  const foreign = await Promise.all(others.filter(({ id }) => id !== workshop.id).map(({ keys }) => openerFor(keys)))
  const shortest = shortestBallot(workshop, models)
  return async (link: string): Promise<Bytes | Fate> => {
    const kind = linkKind(link)
    if (!kind.ok) return kind.reason === 'newer-version' ? 'newer' : 'cut'
    if (kind.kind === 'result') return fromBase64url(kind.payload) ?? 'cut'
    if (kind.kind === 'invitation' && decodeInvitation(link, models).ok) return 'invitation'
    if (kind.kind !== 'sealed') return 'no-ballot'
    const sealed = decodeSealed(link)
    if (!sealed.ok) return 'cut'
    const bytes = await own?.open(sealed)
    if (bytes) return bytes
    for (const opener of foreign) if (await opener?.open(sealed)) return 'other-workshop'
    return sealed.ciphertext.length < shortest + tagLength ? 'cut' : 'other-key'
  }
}

const tagLength = 16

/** Bytes of a ballot of this workshop that says nothing: one that is shorter has lost its end. */
function shortestBallot({ id, asked }: Workshop, models: readonly Model[]): number {
  try {
    const sheets = asked.map(({ model, modelVersion, form }) => ({ model, modelVersion, form, answers: {} }))
    const ballot = { workshop: id, ballot: 0, role: null, round: 1, revision: 0 }
    return encodeResult(sheets, models, { ballot }).length
  } catch {
    return 0
  }
}
