import type { RoomState } from './room-state.ts'

/**
 * Whether what was said in a session, to a page, need not be said again: another page leads, which knows nothing of it, or
 * something else is asked. A vote whose question is off the wall for a moment goes on.
 */
export function isSessionOver(
  said: { readonly desk: number; readonly session: number },
  { desk, phase, vote, points }: Pick<RoomState, 'desk' | 'phase' | 'vote' | 'points'>
): boolean {
  if (desk !== said.desk || phase === 'over') return true
  const open = [vote?.session, points?.session].filter(session => session !== undefined)
  return open.length > 0 && !open.includes(said.session)
}
