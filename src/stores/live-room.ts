import { atom } from 'nanostores'
import type { DeskView, RoomDesk } from './desk-view.ts'
import type { RoomSeat, SeatView } from './seat-view.ts'

/** The room that this page leads; absent where none is open. */
export const $ledRoom = atom<{ readonly desk: RoomDesk; readonly view: DeskView } | undefined>()

/** The room in which this page has a seat. */
export const $takenSeat = atom<{ readonly seat: RoomSeat; readonly view: SeatView } | undefined>()
