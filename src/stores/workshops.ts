import { atom } from 'nanostores'
import { hexId } from '../core/codec/hex-id.ts'
import { agendas } from '../core/workshop/agenda.ts'
import type { Asked } from '../core/workshop/invitation.ts'
import { now, today } from './browser/clock.ts'
import { keysFrom, readKey } from './browser/storage.ts'
import { openWorkshopKey, workshopKeyOf, workshopsStart } from './browser/workshop-keys.ts'
import { parsedJSON } from './parsed-json.ts'
import { randomId } from './random-id.ts'
import { makeKeys } from './sealing.ts'
import { type Stored, stored } from './stored.ts'
import { type Before, parseWorkshop, type Workshop } from './workshop.ts'
import { forgetPlanned, type Planned, plannedIn, putPlanned } from './workshop-plan.ts'
import { dayOfWorkshop } from './workshop-state.ts'

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
  const workshop = await newWorkshop(title, asked)
  keepWorkshop(workshop)
  return workshop
}

async function newWorkshop(title: string, asked: readonly Asked[]): Promise<Workshop> {
  return {
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
}

/**
 * Begins a workshop with the questions, roles and agenda of one before, and with its plan, whose finished steps can be asked
 * whether they helped. What was voted then goes with it, to stand pale behind what is voted now.
 */
export async function repeatWorkshop(before: Workshop, votes: Before['votes']): Promise<Workshop> {
  const { title, asked, named, roles, agenda, expected, expectedNames } = before
  const begun = await newWorkshop(title, asked)
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
