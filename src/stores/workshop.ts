import * as v from 'valibot'
import { cleanName } from '../core/clean-name.ts'
import { isDay } from '../core/codec/days.ts'
import { isResponse, type Response } from '../core/sheet.ts'
import { type AgendaItem, agendaParts } from '../core/workshop/agenda.ts'
import type { LateBallot, RemovedBallot } from '../core/workshop/ballot-box.ts'
import type { Countdown } from '../core/workshop/countdown.ts'
import type { Asked } from '../core/workshop/invitation.ts'
import type { TopicOrder } from '../core/workshop/vote-reading.ts'
import { today } from './browser/clock.ts'
import type { RoomKeys } from './room-keys.ts'
import type { WorkshopKeys } from './sealing.ts'
import { isTime } from './time.ts'
import { type Sifted, siftEntries } from './workshop-entries.ts'

/** How far a workshop is; one can go back to correct something, and forth again. */
export const phases = ['prepare', 'collect', 'reveal', 'second', 'decide', 'outcome'] as const

export type Phase = (typeof phases)[number]

/** What was voted when a workshop was held before. */
export interface Before {
  readonly title: string
  /** The day, `YYYY-MM-DD`. */
  readonly on: string
  /** How often each rung was chosen in its last vote, worst first, by topic; what was not shown then has none. */
  readonly votes: Readonly<Record<string, readonly number[]>>
}

/** Everything that a facilitator's browser keeps of one workshop. */
export interface Workshop {
  /** 32 bits. */
  readonly id: number
  readonly title: string
  readonly createdOn: string
  /** Milliseconds since 1970. */
  readonly changedAt: number
  readonly named: boolean
  readonly asked: readonly Asked[]
  readonly roles: readonly string[]
  readonly agenda: readonly AgendaItem[]
  readonly keys: WorkshopKeys
  /** The keys of its live room, where it has one. */
  readonly room?: RoomKeys | undefined
  /** What its live room has brought besides ballots, which `room-kept.ts` reads. */
  readonly live?: Readonly<Record<string, unknown>> | undefined
  readonly phase: Phase
  /** How many are expected, and in a named workshop whom. */
  readonly expected?: number | undefined
  readonly expectedNames?: readonly string[] | undefined
  /** Names under which two ballots are of two people. */
  readonly twins?: readonly string[] | undefined
  /** Opened ballots as links of results, the highest revision of each id and round. */
  readonly ballots: readonly string[]
  /** Ballots of the first round that came after the reveal: beside the others, or taken in by hand and marked. */
  readonly late?: readonly LateBallot[] | undefined
  /** Ballots that were taken out, with the reason. */
  readonly removed?: readonly RemovedBallot[] | undefined
  /** When the first votes were shown, which closes the measurement; absent while it is open. */
  readonly closedAt?: number | undefined
  /** The day of the last vote or agreed value, which is the day of the outcome. */
  readonly votedOn?: string | undefined
  /** Votes by show of hands, worst rung first, by round and topic. */
  readonly hands: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>
  /** Hands of the whole room where a question was asked again, worst rung first, by topic: its second vote. */
  readonly again?: Readonly<Record<string, readonly number[]>> | undefined
  /** Topics whose hands of the first round were counted after the reveal. */
  readonly lateHands?: readonly string[] | undefined
  /** What was said, by topic. */
  readonly said: Readonly<Record<string, string>>
  /** What the room agreed on, by topic. */
  readonly agreed: Readonly<Record<string, Response>>
  /** Topics whose agreed value is the median of the votes, taken over without talk. */
  readonly filled: readonly string[]
  /** The round whose votes such a value follows, by topic; those of before have none and stay as they are. */
  readonly filledFrom?: Readonly<Record<string, 1 | 2>> | undefined
  /** The workshop that this one repeats. */
  readonly before?: Before | undefined
  /** Where the reveal stands. */
  readonly order: TopicOrder
  readonly topic?: string | undefined
  /** When the agenda was begun, in milliseconds since 1970. */
  readonly begunAt?: number | undefined
  /** What the agenda is about, by topic, where it was made from what was known. */
  readonly focus?: readonly string[] | undefined
  /** The one timer of the room, and what it times. */
  readonly timer?: { readonly of: string; readonly countdown: Countdown } | undefined
}

/** Characters of a note; longer ones are minutes of the meeting and belong elsewhere. */
export const longestNote = 4000

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const name = v.pipe(v.string(), v.transform(cleanName))
const byte = v.pipe(count, v.maxValue(255))
const id = v.pipe(count, v.maxValue(0xffffffff))
const time = v.custom<number>(isTime)
const countdown = v.union([v.object({ ends: time }), v.object({ left: time })])

const asked = v.object({
  model: v.string(),
  modelVersion: v.pipe(byte, v.minValue(1)),
  form: v.picklist(['short', 'long']),
  dimensions: v.pipe(v.array(v.string()), v.minLength(1))
})

const rungCounts = v.pipe(v.array(v.pipe(count, v.maxValue(9999))), v.length(5))

/** As it lies in the browser's storage and, word for word, in a workshop file. */
export const workshopSchema = v.object({
  id,
  title: name,
  createdOn: v.fallback(v.custom<string>(isDay), today),
  changedAt: v.fallback(time, 0),
  named: v.boolean(),
  asked: v.array(asked),
  roles: v.pipe(v.array(name), v.maxLength(255)),
  agenda: v.array(v.object({ part: v.picklist(agendaParts), minutes: v.pipe(count, v.maxValue(1440)) })),
  keys: v.object({ publicKey: v.string(), privateKey: v.string() }),
  room: v.fallback(
    v.optional(v.object({ id: v.string(), secret: v.string(), publicKey: v.string(), privateKey: v.string() })),
    undefined
  ),
  live: v.fallback(v.optional(v.record(v.string(), v.unknown())), undefined),
  phase: v.picklist(phases),
  expected: v.optional(v.pipe(count, v.maxValue(9999))),
  expectedNames: v.optional(v.array(name)),
  twins: v.optional(v.array(v.string())),
  ballots: v.array(v.string()),
  late: v.optional(
    v.array(v.object({ link: v.string(), arrivedAt: time, taken: v.boolean(), before: v.optional(v.string()) }))
  ),
  removed: v.optional(v.array(v.object({ link: v.string(), why: v.string(), on: v.string() }))),
  closedAt: v.optional(time),
  votedOn: v.fallback(v.optional(v.custom<string>(isDay)), undefined),
  lateHands: v.optional(v.array(v.string())),
  hands: v.record(v.string(), v.record(v.string(), rungCounts)),
  again: v.optional(v.record(v.string(), rungCounts)),
  said: v.record(v.string(), v.string()),
  agreed: v.record(
    v.string(),
    v.custom<Response>(value => isResponse(value))
  ),
  filled: v.optional(v.array(v.string()), []),
  filledFrom: v.optional(v.record(v.string(), v.picklist([1, 2]))),
  before: v.fallback(
    v.optional(v.object({ title: v.string(), on: v.custom<string>(isDay), votes: v.record(v.string(), rungCounts) })),
    undefined
  ),
  order: v.picklist(['talk', 'model', 'disagreement', 'weakness']),
  topic: v.optional(v.string()),
  focus: v.fallback(v.optional(v.array(v.string())), undefined),
  begunAt: v.fallback(v.optional(time), undefined),
  timer: v.fallback(v.optional(v.object({ of: v.string(), countdown })), undefined)
})

/** A written workshop without the entries of its lists that can't be read. What it asks is read whole: ballots rest on it. */
export function siftWorkshop(content: unknown): Sifted {
  const { asked: _, ...lists } = workshopSchema.entries
  return siftEntries(content, lists, ['roles'])
}

/** A workshop from what is stored; undefined for anything else. */
export function parseWorkshop(content: unknown): Workshop | undefined {
  const read = v.safeParse(workshopSchema, content)
  return read.success ? read.output : undefined
}

/** The round that a phase collects or shows. */
export function roundOf(phase: Phase): 1 | 2 {
  return phase === 'second' || phase === 'decide' || phase === 'outcome' ? 2 : 1
}
