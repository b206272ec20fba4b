import { atom } from 'nanostores'
import { hexId } from '../core/codec/hex-id.ts'
import { agendas } from '../core/workshop/agenda.ts'
import type { BallotBox } from '../core/workshop/ballot-box.ts'
import type { Countdown } from '../core/workshop/countdown.ts'
import type { Asked } from '../core/workshop/invitation.ts'
import { measurement } from '../core/workshop/votes.ts'
import { now, today } from './browser/clock.ts'
import { keysFrom, readKey } from './browser/storage.ts'
import { openWorkshopKey, workshopKeyOf, workshopsStart } from './browser/workshop-keys.ts'
import { parsedJSON } from './parsed-json.ts'
import { randomId } from './random-id.ts'
import { makeKeys } from './sealing.ts'
import { type Stored, stored } from './stored.ts'
import { withEntry } from './with-entry.ts'
import { type Before, type Phase, parseWorkshop, type Workshop } from './workshop.ts'
import { forgetPlanned, type Planned, plannedIn, putPlanned } from './workshop-plan.ts'
import { dayOfWorkshop, hasVotes, settled, showsVotes } from './workshop-state.ts'

export type WorkshopStore = Stored<Workshop | undefined>

/** The id of the workshop on the screen, as hex; empty for none. A reopened tab shows it again. */
export const $openWorkshop = stored(openWorkshopKey, '', (_, text) => text, String)

/** What the list of workshops shows; `refreshWorkshops` reads it anew. */
export const $workshops = atom<readonly Workshop[]>([])

/** One workshop: read from the browser once, written at every change, shared by tabs such as that on the projector. */
export function workshopOf(id: number): WorkshopStore {
  return stored<Workshop | undefined>(workshopKeyOf(id), undefined, parseWorkshop)
}

/** Every workshop of this browser, the one changed last first. What can't be read stays where it is. */
export function storedWorkshops(): Workshop[] {
  return keysFrom(workshopsStart)
    .flatMap(key => parseWorkshop(parsedJSON(readKey(key) ?? '')) ?? [])
    .sort((a, b) => b.changedAt - a.changedAt)
}

/** How many stored workshops can't be read; they are left as they are. */
export const $unreadWorkshops = atom(0)

export function refreshWorkshops(): void {
  const readable = storedWorkshops()
  $workshops.set(readable)
  $unreadWorkshops.set(keysFrom(workshopsStart).length - readable.length)
}

/** Begins a workshop with keys of its own. Rejects where the browser cannot make any. */
export async function beginWorkshop(title: string, asked: readonly Asked[]): Promise<Workshop> {
  const workshop: Workshop = {
    id: randomId(),
    title,
    createdOn: today(),
    changedAt: now(),
    named: false,
    asked,
    roles: [],
    agenda: agendas.short,
    keys: await makeKeys(),
    phase: 'prepare',
    ballots: [],
    hands: {},
    said: {},
    agreed: {},
    filled: [],
    order: 'talk'
  }
  keepWorkshop(workshop)
  return workshop
}

/**
 * Begins a workshop with the questions, roles and agenda of one before, and with its plan, whose finished steps can be asked
 * whether they helped. What was voted then goes with it, to stand pale behind what is voted now.
 */
export async function repeatWorkshop(before: Workshop, votes: Before['votes']): Promise<Workshop> {
  const { title, asked, named, roles, agenda, expected, expectedNames } = before
  const begun = await beginWorkshop(title, asked)
  const workshop: Workshop = {
    ...begun,
    named,
    roles,
    agenda,
    expected,
    expectedNames,
    before: { title, on: dayOfWorkshop(before), votes }
  }
  keepWorkshop(workshop, plannedIn(before.id))
  return workshop
}

/** Keeps a workshop, for instance one from a file, in place of the one with its id, and opens it. */
export function keepWorkshop(workshop: Workshop, planned?: Planned): void {
  if (planned) putPlanned(workshop.id, planned)
  workshopOf(workshop.id).change(() => workshop)
  openWorkshop(workshop.id)
  refreshWorkshops()
}

export function openWorkshop(id: number): void {
  $openWorkshop.change(() => hexId(id))
}

export function closeWorkshop(): void {
  $openWorkshop.change(() => '')
  refreshWorkshops()
}

/** Deletes a workshop with its ballots, its plan and its key: whatever is sealed to it can never be opened again. */
export function deleteWorkshop(id: number): void {
  workshopOf(id).forget()
  forgetPlanned(id)
  if ($openWorkshop.get() === hexId(id)) $openWorkshop.change(() => '')
  refreshWorkshops()
}

type Change = (workshop: Workshop) => Partial<Workshop>

/** Changes a workshop that is there; another one is not made. */
export function changeWorkshop(id: number, to: Change): void {
  lookAt(id, workshop => ({ ...to(workshop), changedAt: now() }))
}

/** Changes what is on the screen or noted, which is no vote and no value: the day of the workshop stays. */
export function lookAt(id: number, to: Change): void {
  workshopOf(id).change(workshop => {
    if (!workshop) return workshop
    const before = settled(workshop)
    return { ...before, ...to(before) }
  })
}

/** Changes a vote or an agreed value: from now on the workshop is of today. */
function decide(id: number, to: Change): void {
  changeWorkshop(id, workshop => ({ ...to(workshop), votedOn: today() }))
}

/** Shows a phase. Whatever shows the first votes closes the measurement: what comes in later lies beside. */
export function goToPhase(id: number, phase: Phase): void {
  lookAt(id, workshop => ({
    phase,
    topic: undefined,
    ...(showsVotes(phase) && hasVotes(workshop) && { closedAt: workshop.closedAt ?? now() })
  }))
}

/** Sets the timer of the room for something, in place of what it timed before; without a countdown it is put away. */
export function time(id: number, of: string, countdown?: Countdown): void {
  lookAt(id, () => ({ timer: countdown && { of, countdown } }))
}

/** Notes what was said about a topic; an empty note is removed. */
export function noteSaid(id: number, topic: string, text: string): void {
  lookAt(id, ({ said }) => ({ said: withEntry(said, topic, text.trim() === '' ? undefined : text) }))
}

/** Records what the room agreed on, or takes it back with `undefined`. */
export function agree(id: number, topic: string, value: Workshop['agreed'][string] | undefined): void {
  decide(id, ({ agreed, filled, filledFrom = {} }) => ({
    agreed: withEntry(agreed, topic, value),
    filled: filled.filter(one => one !== topic),
    filledFrom: withEntry(filledFrom, topic, undefined)
  }))
}

/** Takes values from the votes of a round for topics that have none; they follow those votes until the room agrees. */
export function fillAgreed(id: number, values: Workshop['agreed'], roundOf: (topic: string) => 1 | 2): void {
  decide(id, ({ agreed, filled, filledFrom }) => {
    const open = Object.entries(values).filter(([topic]) => agreed[topic] === undefined)
    const topics = open.map(([topic]) => topic)
    return {
      agreed: { ...agreed, ...Object.fromEntries(open) },
      filled: [...filled, ...topics],
      filledFrom: { ...filledFrom, ...Object.fromEntries(topics.map(topic => [topic, roundOf(topic)])) }
    }
  })
}

/** Changes which ballots count; `isVote` where that is a new vote and not one taken out. */
export function changeBallots(id: number, to: (box: Workshop) => BallotBox, isVote: boolean): void {
  const change = isVote ? decide : lookAt
  change(id, workshop => {
    const { ballots, late, removed } = to(workshop)
    return { ballots, late, removed }
  })
}

/**
 * Records hands for a topic in a round, in place of those counted before; all zeros remove them. Hands of the first
 * round that are counted after the reveal keep a mark.
 */
export function countHands(id: number, round: number, topic: string, hands: readonly number[]): void {
  const counted = hands.some(count => count > 0) ? hands : undefined
  decide(id, workshop => {
    const { lateHands = [], closedAt } = workshop
    const isLate = round === measurement && closedAt !== undefined
    return {
      hands: { ...workshop.hands, [round]: withEntry(workshop.hands[round] ?? {}, topic, counted) },
      ...(isLate && { lateHands: [...new Set([...lateHands, topic])] })
    }
  })
}
