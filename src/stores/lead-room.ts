import type { Model } from '../core/model.ts'
import type { ReceiptFate } from '../core/workshop/room/room-state.ts'
import type { Fate } from './collect.ts'
import { $ledRoom } from './live-room.ts'
import { type DeskView, openDesk, type RoomDesk } from './room-desk.ts'
import { makeRoom } from './room-keys.ts'
import { takeBallots } from './take-ballots.ts'
import type { Workshop } from './workshop.ts'
import { changeWorkshop } from './workshop-changes.ts'

const counts: readonly Fate[] = ['counted', 'replaced', 'again', 'older']
const liesBeside: readonly Fate[] = ['late', 'removed']

/** What a seat is told of its ballot; nothing of one that is early, which comes again. `fateOf('late') // => 'aside'` */
export function fateOf(fate: Fate | undefined): ReceiptFate | undefined {
  if (fate === undefined || fate === 'early') return undefined
  return counts.includes(fate) ? 'counted' : liesBeside.includes(fate) ? 'aside' : 'refused'
}

/** Gives a workshop a room, with an id and keys of its own. Who has an invitation of before hands in as before. */
export async function giveRoom(id: number): Promise<void> {
  const room = await makeRoom()
  changeWorkshop(id, () => ({ room }))
}

/** Takes the room away again: new invitations have none. */
export function takeRoomAway(id: number): void {
  changeWorkshop(id, () => ({ room: undefined }))
}

/** Leads the room of a workshop until the function that comes back is called. */
export function leadRoom({ id, room, keys }: Workshop, broker: string, models: readonly Model[]): () => void {
  let opened: RoomDesk | undefined
  let last: DeskView | undefined
  let isOver = false
  const show = () => {
    if (opened && last && !isOver) $ledRoom.set({ desk: opened, view: last })
  }
  const opening =
    room &&
    openDesk({
      broker,
      room,
      keys,
      take: async link => fateOf((await takeBallots(id, `#${link}`, models))[0]?.fate),
      onChange: view => {
        last = view
        show()
      }
    })
  void opening?.then(desk => {
    opened = desk
    if (isOver) desk?.close()
    show()
  })
  return () => {
    isOver = true
    opened?.close()
    $ledRoom.set(undefined)
  }
}
