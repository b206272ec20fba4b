import { atom } from 'nanostores'
import { hexId } from '../core/codec/hex-id.ts'
import { agendas } from '../core/workshop/agenda.ts'
import type { Countdown } from '../core/workshop/countdown.ts'
import type { Asked } from '../core/workshop/invitation.ts'
import { now, today } from './browser/clock.ts'
import { keysFrom, readKey } from './browser/storage.ts'
import { openWorkshopKey, workshopKeyOf, workshopsStart } from './browser/workshop-keys.ts'
import { parsedJSON } from './parsed-json.ts'
import { randomId } from './random-id.ts'
import { makeKeys } from './sealing.ts'
import { type Stored, stored } from './stored.ts'
import { withEntry } from './with-entry.ts'
import { type Phase, parseWorkshop, type Workshop } from './workshop.ts'
import { forgetPlanned, type Planned, putPlanned } from './workshop-plan.ts'

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

/** Changes a workshop that is there; another one is not made. */
export function changeWorkshop(id: number, to: (workshop: Workshop) => Partial<Workshop>): void {
  workshopOf(id).change(workshop => workshop && { ...workshop, ...to(workshop), changedAt: now() })
}

export function goToPhase(id: number, phase: Phase): void {
  changeWorkshop(id, () => ({ phase, topic: undefined }))
}

/** Sets the timer of the room for something, in place of what it timed before; without a countdown it is put away. */
export function time(id: number, of: string, countdown?: Countdown): void {
  changeWorkshop(id, () => ({ timer: countdown && { of, countdown } }))
}

/** Notes what was said about a topic; an empty note is removed. */
export function noteSaid(id: number, topic: string, text: string): void {
  changeWorkshop(id, ({ said }) => ({ said: withEntry(said, topic, text.trim() === '' ? undefined : text) }))
}

/** Records what the room agreed on, or takes it back with `undefined`. */
export function agree(id: number, topic: string, value: Workshop['agreed'][string] | undefined): void {
  changeWorkshop(id, ({ agreed, filled }) => ({
    agreed: withEntry(agreed, topic, value),
    filled: filled.filter(one => one !== topic)
  }))
}

/** Takes values from the votes for topics that have none; they stay marked as such until the room agrees. */
export function fillAgreed(id: number, values: Workshop['agreed']): void {
  changeWorkshop(id, ({ agreed, filled }) => {
    const open = Object.entries(values).filter(([topic]) => agreed[topic] === undefined)
    return { agreed: { ...agreed, ...Object.fromEntries(open) }, filled: [...filled, ...open.map(([topic]) => topic)] }
  })
}

/** Records hands for a topic in a round, in place of those counted before; all zeros remove them. */
export function countHands(id: number, round: number, topic: string, hands: readonly number[]): void {
  const counted = hands.some(count => count > 0) ? hands : undefined
  changeWorkshop(id, workshop => ({
    hands: { ...workshop.hands, [round]: withEntry(workshop.hands[round] ?? {}, topic, counted) }
  }))
}
