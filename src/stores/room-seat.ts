import type { Bytes } from '../core/codec/bytes.ts'
import { toHex } from '../core/codec/hex.ts'
import { decodeSealed } from '../core/codec/sealed.ts'
import {
  emptyOutbox,
  type Outbox,
  sentNow,
  withOutgoing,
  withoutOutgoing,
  withReceipts
} from '../core/workshop/room/outbox.ts'
import { type Room, roomName } from '../core/workshop/room/room.ts'
import { laterState, type RoomState, readRoomState } from '../core/workshop/room/room-state.ts'
import { writeSeatLine } from '../core/workshop/room/seat-line.ts'
import { type SeatNote, writeSeatNote } from '../core/workshop/room/seat-note.ts'
import { isSessionOver } from '../core/workshop/room/session.ts'
import { type LineStatus, openRoomLine } from './browser/room-line.ts'
import { roomCipher } from './room-cipher.ts'
import { readSigned } from './room-keys.ts'
import { lineInfo, noteInfo, receiptOf, type SealedMessage, writeSealedMessage } from './room-message.ts'
import { seal } from './sealing.ts'
import type { RoomSeat, SeatView } from './seat-view.ts'

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

const second = 1000
/** So often a seat says that it is here. */
const presence = 20 * second
/** The desk says something every ten seconds; after three of them it is away. */
const patience = 32 * second

/** A seat, or a line, that nobody guesses: 8 bytes in hex. */
export function newSeat(): string {
  return toHex(crypto.getRandomValues(new Uint8Array(8)))
}

/** Takes a seat in a room. */
export async function takeSeat(settings: Settings): Promise<RoomSeat> {
  const { broker, room, facilitator, name, seat = newSeat(), onChange } = settings
  const cipher = await roomCipher(room)
  let outbox: Outbox = emptyOutbox
  let state: RoomState | undefined
  let [line, heardAt, hereAt, counter, isOver, own] = ['connecting' as LineStatus, 0, 0, 0, false, name]
  let ballots: readonly string[] = []
  /** The session of what was sent under a name, and the page that it is for. */
  const sessions = new Map<string, { readonly desk: number; readonly session: number }>()
  /** Which of several under a name was made last: sealing one may take longer than sealing the next. */
  const latest = new Map<string, number>()
  let turns = 0
  let given: { readonly session: number; readonly points: readonly number[] } | undefined

  const changed = () => {
    const isLed = line === 'connected' && Date.now() - heardAt < patience
    if (!isOver) onChange({ line, isLed, receipts: outbox.receipts, ...(state && { state }) })
  }
  const sealed = async (kind: SealedMessage['kind'], said: Bytes, info: string) =>
    writeSealedMessage(kind, await seal(said, facilitator, info))
  const sealedNote = (note: DistributiveOmit<SeatNote, 'seat' | 'counter'>) => {
    counter = Math.max(counter + 1, Date.now())
    return sealed('note', writeSeatNote({ ...note, seat, counter } as SeatNote), noteInfo)
  }
  const put = async (message: Bytes) => out.send('desk', await cipher.close('desk', message))
  const sayHere = async () => {
    if (line !== 'connected' || !state || state.phase === 'over') return
    hereAt = Date.now()
    await put(await sealedNote({ desk: state.desk, kind: 'here', name: own }))
  }
  const sendDue = (isAll = false) => {
    if (line !== 'connected' || state?.phase === 'over') return
    const [due, sent] = sentNow(outbox, Date.now(), isAll)
    outbox = sent
    for (const message of due) void put(message)
    if (Date.now() - hereAt >= presence) void sayHere()
  }
  /** Sends something until there is a receipt for it, unless something else has its name once it is sealed. */
  const keep = async (key: string, message: Promise<Bytes>) => {
    const turn = ++turns
    latest.set(key, turn)
    const made = await message
    // The kind in front is not sealed.
    const receipt = await receiptOf(made.slice(1))
    if (isOver || latest.get(key) !== turn) return
    outbox = withReceipts(withOutgoing(outbox, key, { receipt, message: made }), state?.receipts ?? [])
    sendDue()
    changed()
  }
  const give = () => {
    const points = state?.points
    if (!state || !given || points?.session !== given.session) return
    sessions.set(`${given.session}`, { desk: state.desk, session: given.session })
    void keep(`${given.session}`, sealedNote({ desk: state.desk, kind: 'points', ...given }))
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
    outbox = withReceipts(outbox, read.receipts)
    outbox = withoutOutgoing(outbox, key => {
      const asked = sessions.get(key)
      return asked !== undefined && isSessionOver(asked, read)
    })
    changed()
    if (read.phase === 'over') return out.close()
    if (before?.desk === read.desk) return
    void sayHere()
    // The page that has come in its place knows what that one has kept, and not what was still under way.
    give()
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
  return {
    handIn: links => {
      // A changed ballot holds all that the one before held.
      for (const link of ballots) if (!links.includes(link)) latest.delete(link)
      outbox = withoutOutgoing(outbox, key => ballots.includes(key) && !links.includes(key))
      ballots = links
      for (const link of links) {
        const ballot = decodeSealed(link)
        if (ballot.ok && !latest.has(link)) void keep(link, Promise.resolve(writeSealedMessage('ballot', ballot)))
      }
    },
    vote: (session, rating) => {
      if (state?.vote?.session !== session) return
      sessions.set(`${session}`, { desk: state.desk, session })
      void keep(`${session}`, sealedNote({ desk: state.desk, kind: 'vote', session, rating }))
    },
    give: (session, points) => {
      given = { session, points }
      give()
    },
    say: said => {
      if (!latest.has(said.id)) void keep(said.id, sealed('line', writeSeatLine({ ...said, seat }), lineInfo))
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

type DistributiveOmit<T, Key extends PropertyKey> = T extends unknown ? Omit<T, Key> : never
