import type { Bytes } from '../core/codec/bytes.ts'
import { toHex } from '../core/codec/hex.ts'
import { decodeSealed } from '../core/codec/sealed.ts'
import type { Rating } from '../core/sheet.ts'
import { type Room, roomName } from '../core/workshop/room/room.ts'
import { laterState, type ReceiptFate, type RoomState, readRoomState } from '../core/workshop/room/room-state.ts'
import { writeSeatNote } from '../core/workshop/room/seat-note.ts'
import { resendAfter } from '../core/workshop/room/waiting.ts'
import { type LineStatus, openRoomLine } from './browser/room-line.ts'
import { roomCipher } from './room-cipher.ts'
import { readSigned } from './room-keys.ts'
import { noteInfo, readSealedMessage, receiptOf, writeSealedMessage } from './room-message.ts'
import { seal } from './sealing.ts'

/** What a participant sees of the room. */
export interface SeatView {
  readonly line: LineStatus
  readonly state?: RoomState
  /** Whether the facilitator's page has been heard lately. */
  readonly isLed: boolean
  /** What became of what was sent: by the link of a ballot, and by the session of a vote. */
  readonly receipts: Readonly<Record<string, ReceiptFate>>
}

export interface RoomSeat {
  /** Sends these sealed ballots, each until there is a receipt for it, and no others any more. */
  handIn(links: readonly string[]): void
  vote(session: number, rating: Rating): void
  rename(name: string): void
  close(): void
}

interface Settings {
  readonly broker: string
  readonly room: Room
  /** The facilitator's X25519 key. */
  readonly facilitator: Bytes
  readonly name: string
  /** The seat of before, where there was one. */
  readonly seat?: string
  readonly onChange: (view: SeatView) => void
}

/** Something to be sent until it has a receipt. */
interface Outgoing {
  readonly receipt: string
  readonly message: Bytes
  times: number
  at: number
}

const second = 1000
/** So often a seat says that it is here. */
const presence = 20 * second
/** The desk says something every ten seconds; after three of them it is away. */
const patience = 32 * second

/** A seat that nobody guesses: 8 bytes in hex. */
export function newSeat(): string {
  return toHex(crypto.getRandomValues(new Uint8Array(8)))
}

/** Takes a seat in a room. */
export async function takeSeat({
  broker,
  room,
  facilitator,
  name,
  seat = newSeat(),
  onChange
}: Settings): Promise<RoomSeat> {
  const cipher = await roomCipher(room)
  const outgoing = new Map<string, Outgoing>()
  let state: RoomState | undefined
  let [line, heardAt, hereAt, counter, isOver, own] = ['connecting' as LineStatus, 0, 0, 0, false, name]
  let receipts: Readonly<Record<string, ReceiptFate>> = {}
  let ballots: readonly string[] = []

  const changed = () => {
    const isLed = line === 'connected' && Date.now() - heardAt < patience
    if (!isOver) onChange({ line, isLed, receipts, ...(state && { state }) })
  }
  const next = () => {
    counter = Math.max(counter + 1, Date.now())
    return counter
  }
  const sendNote = async (note: Parameters<typeof writeSeatNote>[0]): Promise<Outgoing> => {
    const message = writeSealedMessage('note', await seal(writeSeatNote(note), facilitator, noteInfo))
    return outgoingOf(message)
  }
  const put = async (message: Bytes) => out.send('desk', await cipher.close('desk', message))
  const sayHere = async () => {
    if (line !== 'connected' || !state) return
    hereAt = Date.now()
    const { message } = await sendNote({ desk: state.desk, seat, counter: next(), kind: 'here', name: own })
    await put(message)
  }
  const sendDue = (isAll = false) => {
    if (line !== 'connected') return
    const now = Date.now()
    for (const one of outgoing.values()) {
      if (!isAll && one.at > now) continue
      one.at = now + resendAfter(one.times++)
      void put(one.message)
    }
    if (now - hereAt >= presence) void sayHere()
  }
  const lookAtReceipts = () => {
    const known = new Map(state?.receipts.map(({ of, fate }) => [of, fate]))
    for (const [key, { receipt }] of outgoing) {
      const fate = known.get(receipt)
      if (!fate) continue
      receipts = { ...receipts, [key]: fate }
      outgoing.delete(key)
    }
  }
  const hear = async (message: Bytes) => {
    const signed = await cipher.open('state', message)
    const said = signed && (await readSigned(signed, room))
    const read = said && readRoomState(said)
    if (!read) return
    const before = state
    state = laterState(state, read)
    if (state !== read) return
    heardAt = Date.now()
    lookAtReceipts()
    changed()
    if (before?.desk !== state.desk) void sayHere()
  }
  let hearing: Promise<unknown> = Promise.resolve()
  const out = openRoomLine(broker, roomName(room.id), ['state'], {
    hear: (_, message) => {
      hearing = hearing.then(() => hear(message)).catch(() => undefined)
    },
    status: status => {
      line = status
      if (status === 'connected') {
        hereAt = 0
        sendDue(true)
      }
      changed()
    }
  })
  const beat = setInterval(() => {
    sendDue()
    changed()
  }, second)
  const keep = (key: string, one: Outgoing) => {
    if (isOver) return
    outgoing.set(key, one)
    lookAtReceipts()
    sendDue()
    changed()
  }
  return {
    handIn: links => {
      ballots = links
      // A changed ballot holds all that the one before held.
      for (const key of outgoing.keys()) if (isBallot(key) && !links.includes(key)) outgoing.delete(key)
      for (const link of links) {
        const sealed = decodeSealed(link)
        if (!sealed.ok || receipts[link] || outgoing.has(link)) continue
        void outgoingOf(writeSealedMessage('ballot', sealed)).then(one => ballots.includes(link) && keep(link, one))
      }
    },
    vote: (session, rating) => {
      if (state?.vote?.session !== session) return
      const { [`${session}`]: _, ...others } = receipts
      receipts = others
      const note = { desk: state.desk, seat, counter: next(), kind: 'vote', session, rating } as const
      void sendNote(note).then(one => keep(`${session}`, one))
    },
    rename: to => {
      if (to === own) return
      own = to
      void sayHere()
    },
    close: () => {
      isOver = true
      clearInterval(beat)
      out.close()
    }
  }
}

/** Ballots are kept by their links, votes by their sessions. */
function isBallot(key: string): boolean {
  return key.length > 10
}

async function outgoingOf(message: Bytes): Promise<Outgoing> {
  const read = readSealedMessage(message)
  return { receipt: await receiptOf(read?.bytes ?? message), message, times: 0, at: 0 }
}
