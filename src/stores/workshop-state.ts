import { localDay } from './browser/clock.ts'
import type { Phase, Workshop } from './workshop.ts'

type Votes = Pick<Workshop, 'ballots' | 'hands'>

/** Whether there is anything to show. */
export function hasVotes({ ballots, hands }: Votes): boolean {
  return ballots.length > 0 || Object.values(hands).some(round => Object.keys(round).length > 0)
}

/** Whether a phase shows what was voted in the first round. */
export function showsVotes(phase: Phase): boolean {
  return phase !== 'prepare' && phase !== 'collect'
}

/** Whether the first votes were shown, so that nothing that comes now is of the measurement. */
export function isClosed(workshop: Workshop): boolean {
  return workshop.closedAt !== undefined || (showsVotes(workshop.phase) && hasVotes(workshop))
}

/** The day of a workshop: of its last vote or agreed value, or while there is none of its last change. */
export function dayOfWorkshop({ votedOn, changedAt }: Pick<Workshop, 'votedOn' | 'changedAt'>): string {
  return votedOn ?? localDay(changedAt)
}

/**
 * Writes down when the votes were shown and of which day they are, where a workshop of before does not say: before it
 * is changed, for the change would take the place of both.
 */
export function settled(workshop: Workshop): Workshop {
  const { closedAt, votedOn, changedAt } = workshop
  const isVotedOn = hasVotes(workshop) || Object.keys(workshop.agreed).length > 0
  return {
    ...workshop,
    ...(closedAt === undefined && isClosed(workshop) && { closedAt: changedAt }),
    ...(votedOn === undefined && isVotedOn && { votedOn: localDay(changedAt) })
  }
}
