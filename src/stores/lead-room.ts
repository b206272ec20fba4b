import type { Model } from '../core/model.ts'
import { withLine } from '../core/workshop/room/kept-lines.ts'
import type { ReceiptFate } from '../core/workshop/room/room-state.ts'
import type { SeatLine } from '../core/workshop/room/seat-line.ts'
import { topicsOf } from '../core/workshop/topic.ts'
import type { Fate } from './collect.ts'
import type { DeskView } from './desk-view.ts'
import { held } from './held.ts'
import { $ledRoom } from './live-room.ts'
import { openDesk } from './room-desk.ts'
import { changeLines, keepGiven, keptOf } from './room-kept.ts'
import { makeRoom } from './room-keys.ts'
import { takeBallots } from './take-ballots.ts'
import type { Workshop } from './workshop.ts'
import { changeWorkshop } from './workshop-changes.ts'
import { workshopOf } from './workshops.ts'

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

/** Takes the room away again, once everyone in it was told: new invitations have none. */
export async function takeRoomAway(id: number): Promise<void> {
  await $ledRoom.get()?.desk.end()
  changeWorkshop(id, () => ({ room: undefined }))
}

/** Keeps a line of evidence beside its question, once however often it comes. */
export function takeLine(id: number, line: SeatLine, models: readonly Model[]): ReceiptFate | undefined {
  const workshop = workshopOf(id).get()
  if (!workshop) return undefined
  if (!topicsOf(workshop.asked, models).some(({ key }) => key === line.topic)) return 'refused'
  if (!withLine(keptOf(workshop).lines, line, workshop.named)) return 'refused'
  changeLines(id, lines => withLine(lines, line, workshop.named) ?? lines)
  return 'counted'
}

/** Leads the room of a workshop until the function that comes back is called. */
export function leadRoom(workshop: Workshop, broker: string, models: readonly Model[]): () => void {
  const { id, room, keys } = workshop
  if (!room) return () => {}
  const { points } = keptOf(workshop)
  const given = points && new Map([[points.session, new Map(Object.entries(points.given))]])
  return held(
    (onChange: (view: DeskView) => void) =>
      openDesk({
        ...{ broker, room, keys, given, onChange },
        take: async link => fateOf((await takeBallots(id, `#${link}`, models))[0]?.fate),
        takeLine: line => takeLine(id, line, models),
        keepGiven: (session, given) => keepGiven(id, session, given)
      }),
    shown => $ledRoom.set(shown && { desk: shown.thing, view: shown.view })
  )
}
