import type { Rating } from '../core/sheet.ts'
import type { ReceiptFate, RoomState } from '../core/workshop/room/room-state.ts'
import type { SeatLine } from '../core/workshop/room/seat-line.ts'
import type { LineStatus } from './browser/room-line.ts'

/** What a participant sees of the room. */
export interface SeatView {
  readonly line: LineStatus
  readonly state?: RoomState
  /** Whether the facilitator's page has been heard lately. */
  readonly isLed: boolean
  /** What became of what was sent: by the link of a ballot, the session of a vote or of points, the id of a line. */
  readonly receipts: Readonly<Record<string, ReceiptFate>>
}

export interface RoomSeat {
  /** Sends these sealed ballots, each until there is a receipt for it, and no others any more. */
  handIn(links: readonly string[]): void
  vote(session: number, rating: Rating): void
  /** Gives points to the steps that are put to the room, in place of those given before. */
  give(session: number, points: readonly number[]): void
  /** Sends a line of evidence until there is a receipt for it; one with the same id is sent once. */
  say(line: Omit<SeatLine, 'seat'>): void
  rename(name: string): void
  close(): void
}
