import { cleanName } from '../clean-name.ts'
import { fromBase64url, toBase64url } from '../codec/base64url.ts'
import { regroup, ungroup } from '../codec/bits.ts'
import { type ByteReader, type Bytes, bigEndian, byteReader } from '../codec/bytes.ts'
import { withChecksum, withoutChecksum } from '../codec/crc32.ts'
import { fault, linkOf, longestLink, type NotRead, payloadOf } from '../codec/link-kind.ts'
import { isKey, keyLength } from '../codec/sealed.ts'
import { readShortText, shortText } from '../codec/utf8.ts'
import { type FormId, itemsOf, type Model } from '../model.ts'
import { markBytes, readMark } from '../model-mark.ts'
import { askingDimensions } from '../open.ts'
import { type Room, roomBytes } from './room/room.ts'

/** One form of one model, and which of its dimensions are asked. */
export interface Asked {
  readonly model: string
  readonly modelVersion: number
  readonly form: FormId
  /** Ids in model order, at least one. */
  readonly dimensions: readonly string[]
}

/** What a participant gets before a workshop. */
export interface Invitation {
  /** The workshop, 32 bits. */
  readonly workshop: number
  /** The facilitator's X25519 key, 32 bytes. */
  readonly publicKey: Bytes
  readonly title: string
  /** Whether ballots carry names. */
  readonly named: boolean
  /** 1 is the measurement, 2 the decision: a second vote has its own invitation. */
  readonly round: number
  /** Names; a ballot gives the place in this list. */
  readonly roles: readonly string[]
  readonly asked: readonly Asked[]
  /** Absent where ballots go by link, code and file only. */
  readonly room?: Room
}

export type AskedEntry =
  | { readonly ok: true; readonly asked: Asked }
  | { readonly ok: false; readonly reason: 'unknown-model'; readonly number: number }

export interface InvitationRead extends Omit<Invitation, 'asked'> {
  readonly ok: true
  readonly kind: 'invitation'
  readonly entries: readonly AskedEntry[]
}

const named = 1
const inRoom = 2
const formFlag = 1

/**
 * The link of an invitation, without `#`: `2` and base64url of
 *
 * | bytes | content |
 * | --- | --- |
 * | 4 | workshop id |
 * | 32 | the facilitator's public key, which is not all zeros |
 * | 1 | flags: bit 0 named; bit 1 a live room; the rest zero |
 * | 1 | round |
 * | 16 + 16 if a room | its id, its secret |
 * | 1 + k | title: byte length k ≤ 120, then UTF-8 |
 * | 1 | number of roles, ≤ 255 |
 * | 1 + k each | role, as the title |
 * | 1 (+2), 1, 1 each | model number, model version and flags (bits 0–1 form; the rest zero), as in a result |
 * | 1 + ⌈d/8⌉ each | number d of dimensions that have items in that form and version; a bit each in model order, 1 where asked, first in the highest bit, zero-padded |
 * | 4 | CRC-32 of all before |
 *
 * with models to the end, at least one. Texts are cut as labels are. Throws a RangeError for what is not in `models`,
 * no model, no dimension, a key that is not 32 bytes, a room that is not 16 and 16, and what does not fit.
 */
export function encodeInvitation(invitation: Invitation, models: readonly Model[]): string {
  const { workshop, publicKey, title, round, roles, asked, room } = invitation
  if (publicKey.length !== keyLength) throw new RangeError(`a key of ${publicKey.length} bytes`)
  if (asked.length === 0) throw new RangeError('an invitation asks at least one model')
  const bytes = withChecksum([
    ...bigEndian(workshop, 4),
    ...publicKey,
    (invitation.named ? named : 0) + (room ? inRoom : 0),
    ...bigEndian(round, 1),
    ...(room ? roomBlock(room) : []),
    ...shortText(title),
    ...bigEndian(roles.length, 1),
    ...roles.flatMap(shortText),
    ...asked.flatMap(each => askedBytes(each, models))
  ])
  const link = linkOf('invitation', toBase64url(bytes))
  if (link.length > longestLink) throw new RangeError(`a link of ${link.length} characters`)
  return link
}

function roomBlock({ id, secret }: Room): number[] {
  if (id.length !== roomBytes || secret.length !== roomBytes) throw new RangeError('no room')
  return [...id, ...secret]
}

function askedBytes({ model: id, modelVersion, form, dimensions }: Asked, models: readonly Model[]): number[] {
  const model = models.find(each => each.id === id)
  if (!model) throw new RangeError(`no model ${id}`)
  const all = dimensionsOf(model, form, modelVersion)
  const foreign = dimensions.find(dimension => !all.includes(dimension))
  if (dimensions.length === 0 || foreign) throw new RangeError(`${id} cannot ask ${foreign ?? 'nothing'}`)
  const chosen = all.map(dimension => Number(dimensions.includes(dimension)))
  return [...markBytes(model, modelVersion, form, 0), ...bigEndian(all.length, 1), ...regroup(chosen, 1, 8)]
}

/** The dimensions that have an item in this form and version: the same whatever has been added since. */
function dimensionsOf(model: Model, form: FormId, version: number): string[] {
  return askingDimensions(model, itemsOf(model, form, version)).map(({ id }) => id)
}

/** Reads an invitation, with or without `#`; never throws, and gives the same reasons as `decodeLink`. */
export function decodeInvitation(text: string, models: readonly Model[]): InvitationRead | NotRead {
  const link = payloadOf(text, 'invitation')
  if (!link.ok) return link
  const bytes = fromBase64url(link.payload)
  const body = bytes && withoutChecksum(bytes)
  return body ? readInvitation(byteReader(body), models) : fault('damaged')
}

function readInvitation(reader: ByteReader, models: readonly Model[]): InvitationRead | NotRead {
  const [workshop, publicKey] = [reader.number(4), reader.take(keyLength)]
  const [flags, round] = [reader.number(1), reader.number(1)]
  if ((flags & ~(named | inRoom)) !== 0) return fault('newer-version')
  const room = (flags & inRoom) !== 0 && { id: reader.take(roomBytes), secret: reader.take(roomBytes) }
  const title = readShortText(reader)
  const roles = Array.from({ length: reader.number(1) }, () => readShortText(reader))
  if (!isKey(publicKey) || title === undefined || !allRead(roles) || reader.isAtEnd()) return fault('damaged')
  const entries: AskedEntry[] = []
  while (!reader.isAtEnd()) {
    const next = readAsked(reader, models)
    if (!next.ok) return next
    entries.push(next.entry)
  }
  const names = { title: cleanName(title), roles: roles.map(cleanName) }
  const isNamed = (flags & named) !== 0
  return {
    ok: true,
    kind: 'invitation',
    workshop,
    publicKey,
    ...names,
    named: isNamed,
    round,
    ...(room && { room }),
    entries
  }
}

function readAsked(
  reader: ByteReader,
  models: readonly Model[]
): { readonly ok: true; readonly entry: AskedEntry } | NotRead {
  const mark = readMark(reader, models, formFlag)
  if (!mark) return fault('newer-version')
  const { number, model, version, form } = mark
  const count = reader.number(1)
  const all = model && dimensionsOf(model, form, version)
  const chosen = ungroup(reader.take(Math.ceil(count / 8)), 8, 1, count)
  if (reader.isCut() || !chosen?.includes(1) || (all && all.length !== count)) return fault('damaged')
  if (!model || !all) return { ok: true, entry: { ok: false, reason: 'unknown-model', number } }
  const dimensions = all.filter((_, at) => chosen[at] === 1)
  return { ok: true, entry: { ok: true, asked: { model: model.id, modelVersion: version, form, dimensions } } }
}

function allRead(texts: readonly (string | undefined)[]): texts is readonly string[] {
  return !texts.includes(undefined)
}
