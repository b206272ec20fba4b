import type { Seat } from '../core/workshop/room/desk-memory.ts'
import type { RoomState } from '../core/workshop/room/room-state.ts'
import type { OpenPoints } from '../core/workshop/room/step-points.ts'
import type { LineStatus } from './browser/room-line.ts'

/** What the facilitator's page tells the room of its workshop. */
export type Told = Pick<RoomState, 'phase' | 'handedIn' | 'expected' | 'topic'> & {
  readonly points?: Pick<OpenPoints, 'session' | 'steps'>
}

/** One question that is asked again. */
export interface DeskVote {
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
  readonly vote?: DeskVote & { readonly rungs: readonly number[] }
}

export interface RoomDesk {
  tell(told: Told): void
  /** Asks a question again, for so many seconds; phones hear of it while it is on the wall. */
  ask(topic: string, seconds: number): void
  /** Ends the vote and gives how often each rung was chosen, worst first. */
  endVote(): readonly number[]
  /** Takes the lead back. */
  lead(): void
  /** Tells everyone that the room is closed, as far as there is a line. */
  end(): Promise<void>
  close(): void
}
