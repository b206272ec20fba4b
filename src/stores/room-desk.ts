import type { Bytes } from '../core/codec/bytes.ts'
import { encodeSealed } from '../core/codec/sealed.ts'
import { type DeskMemory, emptyMemory, heard, rungsOf, type Seat, seatsIn } from '../core/workshop/room/desk-memory.ts'
import { roomName } from '../core/workshop/room/room.ts'
import { type ReceiptFate, type RoomState, readRoomState, writeRoomState } from '../core/workshop/room/room-state.ts'
import { readSeatNote } from '../core/workshop/room/seat-note.ts'
import { type LineStatus, openRoomLine } from './browser/room-line.ts'
import { randomId } from './random-id.ts'
import { roomCipher } from './room-cipher.ts'
import { type RoomKeys, readSigned, roomOf, signerFor } from './room-keys.ts'
import { noteInfo, readSealedMessage, receiptOf } from './room-message.ts'
import { openerFor, type WorkshopKeys } from './sealing.ts'

/** What the facilitator's page tells the room of its workshop. */
export type Told = Pick<RoomState, 'phase' | 'handedIn' | 'expected' | 'topic'>

/** One question that is asked again. */
interface OpenVote {
  readonly session: number
  readonly topic: string
  readonly endsAt: number
}

/** What the facilitator sees of the room. */
export interface DeskView {
  readonly line: LineStatus
  /** False where another page of the same workshop has taken the lead. */
  readonly leads: boolean
  readonly seats: readonly Seat[]
  /** The vote that is open, with how often each rung was chosen. */
  readonly vote?: OpenVote & { readonly rungs: readonly number[] }
}

export interface RoomDesk {
  tell(told: Told): void
  /** Asks a question again, for so many seconds; phones hear of it while it is on the wall. */
  ask(topic: string, seconds: number): void
  /** Ends the vote and gives how often each rung was chosen, worst first. */
  endVote(): readonly number[]
  /** Takes the lead back. */
  lead(): void
  close(): void
}

interface Settings {
  readonly broker: string
  readonly room: RoomKeys
  readonly keys: WorkshopKeys
  /** Keeps a ballot, by its link, and says what became of it. Only then it gets a receipt. */
  readonly take: (link: string) => Promise<ReceiptFate | undefined>
  readonly onChange: (view: DeskView) => void
}

/** What comes in together is said together. */
const gathering = 80
/** The room hears from its desk so often, so that whoever missed something catches up. */
const heartbeat = 10_000
/** Time for what an earlier page has said to arrive, before this one speaks. */
const listening = 400
const mostReceipts = 4000

/** Leads a room. Undefined where the keys are none. */
export async function openDesk({
  broker,
  room: roomKeys,
  keys,
  take,
  onChange
}: Settings): Promise<RoomDesk | undefined> {
  const [room, sign, opener] = [roomOf(roomKeys), await signerFor(roomKeys), await openerFor(keys)]
  if (!room || !sign || !opener) return undefined
  const cipher = await roomCipher(room)
  const receipts = new Map<string, ReceiptFate>()
  let memory: DeskMemory = emptyMemory(randomId())
  let told: Told = { phase: 'prepare', handedIn: 0 }
  let vote: OpenVote | undefined
  let [line, leads, speaks, revision, isOver] = ['connecting' as LineStatus, true, false, 0, false]
  let due: ReturnType<typeof setTimeout> | undefined
  let taking: Promise<unknown> = Promise.resolve()

  const view = (): DeskView => ({
    line,
    leads,
    seats: seatsIn(memory, Date.now()),
    ...(vote && { vote: { ...vote, rungs: rungsOf(memory, vote.session) } })
  })
  const changed = () => {
    if (!isOver) onChange(view())
  }
  const stateNow = (): RoomState => {
    revision = Math.max(revision + 1, Date.now())
    const votes = vote && rungsOf(memory, vote.session).reduce((sum, count) => sum + count, 0)
    const seconds = vote && Math.max(0, Math.round((vote.endsAt - Date.now()) / 1000))
    return {
      ...told,
      desk: memory.desk,
      revision,
      seats: seatsIn(memory, Date.now()).length,
      ...(vote?.topic === told.topic &&
        vote && { vote: { session: vote.session, seconds: seconds ?? 0, votes: votes ?? 0 } }),
      receipts: Array.from(receipts, ([of, fate]) => ({ of, fate }))
    }
  }
  const say = async () => {
    if (!leads || !speaks || isOver) return
    const message = await cipher.close('state', await sign(writeRoomState(stateNow())))
    if (leads) out.send('state', message)
  }
  const sayIn = (delay: number) => {
    clearTimeout(due)
    due = setTimeout(() => void say(), delay)
  }
  const hearState = async (message: Bytes) => {
    const signed = await cipher.open('state', message)
    const said = signed && (await readSigned(signed, room))
    const state = said && readRoomState(said)
    if (!state || state.desk === memory.desk) return
    const isLater = state.revision > revision || (state.revision === revision && state.desk > memory.desk)
    if (!isLater) return
    // Before this page has spoken, it comes after whatever was said; later, whoever speaks later leads.
    if (speaks) leads = false
    revision = Math.max(revision, state.revision)
    changed()
  }
  const hearSeat = async (message: Bytes) => {
    const said = await cipher.open('desk', message)
    const found = said && readSealedMessage(said)
    if (!found) return
    const receipt = await receiptOf(found.bytes)
    if (found.kind === 'ballot') {
      if (receipts.has(receipt) || receipts.size >= mostReceipts) return sayIn(gathering)
      const fate = await take(encodeSealed(found.sealed)).catch(() => undefined)
      // A ballot that could not be kept, or is early, gets no receipt and comes again.
      if (fate) receipts.set(receipt, fate)
      return sayIn(gathering)
    }
    const opened = await opener.open(found.sealed, noteInfo)
    const note = opened && readSeatNote(opened)
    if (!note) return
    const before = memory
    memory = heard(memory, note, Date.now(), vote?.session)
    const isOfVote = note.kind === 'vote' && note.desk === memory.desk && note.session === vote?.session
    if (isOfVote && receipts.size < mostReceipts) receipts.set(receipt, 'counted')
    if (memory === before) return
    changed()
    sayIn(gathering)
  }
  const out = openRoomLine(broker, roomName(room.id), ['state', 'desk'], {
    hear: (way, message) => {
      // One after the other, so that no ballot is taken twice at once.
      taking = taking.then(() => (way === 'state' ? hearState(message) : hearSeat(message))).catch(() => undefined)
    },
    status: status => {
      line = status
      if (status === 'connected') {
        setTimeout(
          () => {
            speaks = true
            void say()
          },
          speaks ? 0 : listening
        )
      }
      changed()
    }
  })
  const beat = setInterval(() => {
    void say()
    changed()
  }, heartbeat)
  changed()
  return {
    tell: next => {
      if (JSON.stringify(next) === JSON.stringify(told)) return
      const isTurned = next.phase !== told.phase || next.topic !== told.topic
      told = next
      sayIn(isTurned ? 0 : gathering)
    },
    ask: (topic, seconds) => {
      vote = { session: randomId(), topic, endsAt: Date.now() + seconds * 1000 }
      changed()
      sayIn(0)
    },
    endVote: () => {
      const rungs = vote ? rungsOf(memory, vote.session) : [0, 0, 0, 0, 0]
      vote = undefined
      changed()
      sayIn(0)
      return rungs
    },
    lead: () => {
      leads = true
      changed()
      void say()
    },
    close: () => {
      isOver = true
      clearInterval(beat)
      clearTimeout(due)
      out.close()
    }
  }
}
