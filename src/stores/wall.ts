import { atom, onMount } from 'nanostores'
import type { WallView } from '../wording/wall-view.ts'
import { type Channel, openChannel } from './browser/channel.ts'
import { holdLifeline, onceLetGo } from './browser/lifeline.ts'

/** What the wall's window says to the facilitator's. */
type FromWall = { readonly wall: 'here' | 'gone' } | { readonly act: WallAct }

/** What a clicker can ask for from the wall's window. */
export type WallAct = 'next' | 'back' | 'blank'

/**
 * What the facilitator's window says: whether there is a wall, and what the room may see. No ballot, name of a voter,
 * note or key goes this way.
 */
type FromDesk = { readonly ask: 'wall' } | { readonly view: WallView }

const name = 'sextant:wall'

/** What is to be seen on the wall, told by whatever part of the facilitator's page decides it. */
export const $onWall = atom<WallView | undefined>()

/** Whether a window shows the wall; while this is looked at, the wall hears of every change. */
export const $isWallOpen = atom(false)

const actors = new Set<(act: WallAct) => void>()

/** Calls back when a clicker is pressed in the wall's window. */
export function onWallAct(actor: (act: WallAct) => void): () => void {
  actors.add(actor)
  return () => actors.delete(actor)
}

onMount($isWallOpen, () => {
  if (typeof window === 'undefined') return
  const tell = (view = $onWall.get()) => view && channel.send({ view })
  let stopWaiting: (() => void) | undefined
  // The last wall has gone, with or without a word; one that was opened meanwhile says so when it is asked.
  const onGone = () => {
    stopWaiting = undefined
    $isWallOpen.set(false)
    channel.send({ ask: 'wall' })
  }
  const channel: Channel<FromDesk> = openChannel<FromDesk, FromWall | FromDesk>(name, heard => {
    if ('act' in heard) for (const actor of actors) actor(heard.act)
    if (!('wall' in heard)) return
    $isWallOpen.set(heard.wall === 'here')
    if (heard.wall === 'gone') return
    stopWaiting ??= onceLetGo(name, onGone)
    tell()
  })
  const stop = $onWall.listen(tell)
  channel.send({ ask: 'wall' })
  return () => {
    stop()
    stopWaiting?.()
    channel.close()
  }
})

/** What the wall's window shows: the last that it was told, also when the other window is closed or reloaded. */
export const $shownOnWall = atom<WallView | undefined>()

let toDesk: Channel<FromWall> | undefined

onMount($shownOnWall, () => {
  if (typeof window === 'undefined') return
  const channel = openChannel<FromWall, FromDesk | FromWall>(name, heard => {
    if ('view' in heard) $shownOnWall.set(heard.view)
    if ('ask' in heard) channel.send({ wall: 'here' })
  })
  toDesk = channel
  const letGo = holdLifeline(name)
  const here = () => channel.send({ wall: 'here' })
  here()
  const leave = () => channel.send({ wall: 'gone' })
  window.addEventListener('pagehide', leave)
  // A window that one comes back to is there again.
  window.addEventListener('pageshow', here)
  return () => {
    window.removeEventListener('pagehide', leave)
    window.removeEventListener('pageshow', here)
    leave()
    letGo()
    channel.close()
  }
})

/** Asks the facilitator's window for what a clicker asked for in this one. */
export function askDesk(act: WallAct): void {
  toDesk?.send({ act })
}
