import type { Bytes } from '../core/codec/bytes.ts'
import { cutOff, hasListened, heardDesk, newLead, spoken, takenLead } from '../core/workshop/room/desk-lead.ts'
import type { AllGiven, DeskMemory } from '../core/workshop/room/desk-memory.ts'
import { roomName } from '../core/workshop/room/room.ts'
import { type ReceiptFate, readRoomState, writeRoomState } from '../core/workshop/room/room-state.ts'
import type { SeatLine } from '../core/workshop/room/seat-line.ts'
import { type LineStatus, openRoomLine } from './browser/room-line.ts'
import { deskBook } from './desk-book.ts'
import type { DeskView, RoomDesk } from './desk-view.ts'
import { type FromSeat, fromSeat } from './from-seat.ts'
import { randomId } from './random-id.ts'
import { roomCipher } from './room-cipher.ts'
import { type RoomKeys, readSigned, roomOf, signerFor } from './room-keys.ts'
import { openerFor, type WorkshopKeys } from './sealing.ts'

interface Settings {
  readonly broker: string
  readonly room: RoomKeys
  readonly keys: WorkshopKeys
  /** Keeps a ballot, by its link, and says what became of it. Only then it gets a receipt. */
  readonly take: (link: string) => Promise<ReceiptFate | undefined>
  /** Keeps a line of evidence, likewise. */
  readonly takeLine: (line: SeatLine) => ReceiptFate | undefined
  /** The points that were given before this page was loaded, by session. */
  readonly given?: DeskMemory['given'] | undefined
  /** Keeps the points that are given. */
  readonly keepGiven: (session: number, given: AllGiven) => void
  readonly onChange: (view: DeskView) => void
}

/** What comes in together is said together. */
const gathering = 80
/** The room hears from its desk so often, so that whoever missed something catches up. */
const heartbeat = 10_000
/** Time for what another page has said to arrive, before this one speaks. */
const listening = 400

/** Leads a room. Undefined where the keys are none. */
export async function openDesk(settings: Settings): Promise<RoomDesk | undefined> {
  const { broker, room: roomKeys, keys, take, takeLine, keepGiven, onChange } = settings
  const [room, sign, opener] = [roomOf(roomKeys), await signerFor(roomKeys), await openerFor(keys)]
  if (!room || !sign || !opener) return undefined
  const cipher = await roomCipher(room)
  const desk = randomId()
  const book = deskBook(desk, settings.given)
  let lead = newLead(desk)
  let [line, isOver, dueAt] = ['connecting' as LineStatus, false, Number.POSITIVE_INFINITY]
  let due: ReturnType<typeof setTimeout> | undefined
  let ear: ReturnType<typeof setTimeout> | undefined
  let taking: Promise<unknown> = Promise.resolve()

  const changed = () => {
    const vote = book.vote()
    const seats = book.seats(Date.now())
    if (!isOver) onChange({ line, leads: lead.stage !== 'following', seats, ...(vote && { vote }) })
  }
  const say = async () => {
    if (lead.stage !== 'leading' || line !== 'connected' || isOver) return
    lead = spoken(lead, Date.now())
    const message = await cipher.close('state', await sign(writeRoomState(book.state(lead.revision, Date.now()))))
    if (lead.stage === 'leading') out.send('state', message)
  }
  // What is due is not put off by what comes in meanwhile, or a busy room would never hear anything.
  const sayIn = (delay: number) => {
    if (Date.now() + delay >= dueAt) return
    clearTimeout(due)
    dueAt = Date.now() + delay
    due = setTimeout(() => {
      dueAt = Number.POSITIVE_INFINITY
      void say()
    }, delay)
  }
  const hearState = async (message: Bytes) => {
    const signed = await cipher.open('state', message)
    const said = signed && (await readSigned(signed, room))
    const state = said && readRoomState(said)
    const before = lead
    if (state) lead = heardDesk(lead, state)
    if (lead !== before) changed()
  }
  const fateOf = async (said: Exclude<FromSeat, { kind: 'note' }>): Promise<ReceiptFate | undefined> => {
    if (said.kind === 'ballot') return take(said.link).catch(() => undefined)
    return book.mayHandIn(said.line.seat, Date.now()) ? takeLine(said.line) : undefined
  }
  const hearSeat = async (message: Bytes) => {
    const said = await fromSeat(message, cipher, opener)
    if (!said) return
    if (said.kind === 'note') {
      const { note, receipt } = said
      if (!book.hear(note, receipt, Date.now())) return
      if (note.kind === 'points') keepGiven(note.session, book.givenIn(note.session))
      changed()
    } else if (!book.isTold(said.receipt)) {
      const fate = await fateOf(said)
      // What could not be kept, or is early, gets no receipt and comes again.
      if (fate) book.tellFate(said.receipt, fate)
    }
    sayIn(gathering)
  }
  const listened = () => {
    // What has arrived until now is heard first, however long that takes.
    taking = taking.then(() => {
      if (line === 'connected') lead = hasListened(lead)
      return say()
    })
  }
  const out = openRoomLine(broker, roomName(room.id), ['state', 'desk'], {
    hear: (way, message) => {
      // One after the other, so that no ballot is taken twice at once.
      taking = taking.then(() => (way === 'state' ? hearState(message) : hearSeat(message))).catch(() => undefined)
    },
    status: status => {
      line = status
      clearTimeout(ear)
      lead = status === 'connected' ? lead : cutOff(lead)
      if (status === 'connected') ear = setTimeout(listened, listening)
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
      const before = book.tell(next)
      if (before !== next) sayIn(next.phase !== before.phase || next.topic !== before.topic ? 0 : gathering)
    },
    ask: (topic, seconds) => {
      book.ask(topic, Date.now() + seconds * 1000)
      changed()
      sayIn(0)
    },
    endVote: () => {
      const rungs = book.endVote()
      changed()
      sayIn(0)
      return rungs
    },
    lead: () => {
      lead = takenLead(lead, line === 'connected')
      changed()
      void say()
    },
    end: async () => {
      lead = takenLead(lead, line === 'connected')
      book.end()
      await say()
    },
    close: () => {
      isOver = true
      clearInterval(beat)
      clearTimeout(due)
      clearTimeout(ear)
      out.close()
    }
  }
}
