import { decodeInvitation, encodeInvitation } from '../../src/core/workshop/invitation.ts'
import type { DeskMemory } from '../../src/core/workshop/room/desk-memory.ts'
import { type KeptLine, withLine } from '../../src/core/workshop/room/kept-lines.ts'
import { collect } from '../../src/stores/collect.ts'
import type { DeskView, RoomDesk, Told } from '../../src/stores/desk-view.ts'
import { fateOf } from '../../src/stores/lead-room.ts'
import { openDesk } from '../../src/stores/room-desk.ts'
import { makeRoom, type RoomKeys, roomOf } from '../../src/stores/room-keys.ts'
import { takeSeat } from '../../src/stores/room-seat.ts'
import { publicKeyBytes } from '../../src/stores/sealing.ts'
import type { RoomSeat, SeatView } from '../../src/stores/seat-view.ts'
import type { Workshop } from '../../src/stores/workshop.ts'
import { asked, aWorkshop, models, sealedLink } from '../stores/workshops-made.ts'

/** A workshop with a live room, as its facilitator's browser keeps it: what was taken in outlives any page. */
export interface LedWorkshop {
  workshop: Workshop
  readonly keys: RoomKeys
  /** How often a ballot was counted. */
  counted: number
  /** Lines of evidence that came. */
  lines: readonly KeptLine[]
  /** Points by session, as the last page has kept them. */
  given: DeskMemory['given']
}

export async function ledWorkshop(id: number, more: Partial<Workshop> = {}): Promise<LedWorkshop> {
  return { workshop: await aWorkshop(id, more), keys: await makeRoom(), counted: 0, lines: [], given: new Map() }
}

export interface Led {
  readonly desk: RoomDesk
  view(): DeskView
  close(): void
}

/** Opens the facilitator's page. */
export async function lead(of: LedWorkshop, broker: string): Promise<Led> {
  let view: DeskView = { line: 'connecting', leads: true, seats: [] }
  const take = async (link: string) => {
    const { findings, ...box } = await collect(`#${link}`, of.workshop, models)
    of.workshop = { ...of.workshop, ...box }
    const fate = findings[0]?.fate
    if (fate === 'counted') of.counted++
    return fateOf(fate)
  }
  const desk = await openDesk({
    broker,
    room: of.keys,
    keys: of.workshop.keys,
    take,
    takeLine: line => {
      const lines = withLine(of.lines, line, of.workshop.named)
      of.lines = lines ?? of.lines
      return lines ? 'counted' : 'refused'
    },
    given: of.given,
    keepGiven: (session, given) => {
      of.given = new Map([[session, given]])
    },
    onChange: next => {
      view = next
    }
  })
  if (!desk) throw new Error('no desk')
  return { desk, view: () => view, close: () => desk.close() }
}

export interface Seated {
  readonly seat: RoomSeat
  /** Everything that this seat has been shown, the last one last. */
  readonly views: readonly SeatView[]
  view(): SeatView
  /** Answers everything alike and hands in, as ballot `ballot`. */
  handIn(ballot: number, rating: number, round?: number, revision?: number): Promise<string>
  close(): void
}

/** Joins by the invitation, as it is read from a code on the wall. */
export async function join(of: LedWorkshop, broker: string, name = ''): Promise<Seated> {
  const { id: workshop, title, named, roles, keys } = of.workshop
  const [publicKey, room] = [publicKeyBytes(keys), roomOf(of.keys)]
  if (!publicKey || !room) throw new Error('no keys')
  const link = encodeInvitation({ workshop, publicKey, title, named, round: 1, roles, asked: [asked], room }, models)
  const read = decodeInvitation(link, models)
  if (!read.ok || !read.room) throw new Error('no room in the invitation')
  const views: SeatView[] = []
  const seat = await takeSeat({
    broker,
    room: read.room,
    facilitator: read.publicKey,
    name,
    onChange: view => views.push(view)
  })
  const view = () => views.at(-1) ?? { line: 'connecting', isLed: false, receipts: {} }
  return {
    seat,
    views,
    view,
    handIn: async (ballot, rating, round = 1, revision = 0) => {
      const ballotLink = await sealedLink(of.workshop, { ballot, round, revision, rating: rating as 3, name })
      const link = ballotLink.slice(ballotLink.indexOf('#') + 1)
      seat.handIn([link])
      return link
    },
    close: () => seat.close()
  }
}

export const collecting: Told = { phase: 'collect', handedIn: 0 }

/** Waits until something is so, and says what was waited for where it never comes. */
export async function until(what: string, isSo: () => boolean, patience = 30_000): Promise<void> {
  const end = Date.now() + patience
  while (!isSo()) {
    if (Date.now() > end) throw new Error(`never: ${what}`)
    await new Promise(resolve => setTimeout(resolve, 5))
  }
}
