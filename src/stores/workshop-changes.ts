import type { BallotBox } from '../core/workshop/ballot-box.ts'
import type { Countdown } from '../core/workshop/countdown.ts'
import { measurement } from '../core/workshop/votes.ts'
import { now, today } from './browser/clock.ts'
import { withEntry } from './with-entry.ts'
import type { Phase, Workshop } from './workshop.ts'
import { hasVotes, settled, showsVotes } from './workshop-state.ts'
import { workshopOf } from './workshops.ts'

type Change = (workshop: Workshop) => Partial<Workshop>

/** Changes a workshop that is there; another one is not made. */
export function changeWorkshop(id: number, to: Change): void {
  lookAt(id, workshop => ({ ...to(workshop), changedAt: now() }))
}

/** Changes what is on the screen or noted, which is no vote and no value: the day of the workshop stays. */
export function lookAt(id: number, to: Change): void {
  workshopOf(id).change(workshop => {
    if (!workshop) return workshop
    const before = settled(workshop)
    return { ...before, ...to(before) }
  })
}

/** Changes a vote or an agreed value: from now on the workshop is of today. */
function decide(id: number, to: Change): void {
  changeWorkshop(id, workshop => ({ ...to(workshop), votedOn: today() }))
}

/** Shows a phase. Whatever shows the first votes closes the measurement: what comes in later lies beside. */
export function goToPhase(id: number, phase: Phase): void {
  lookAt(id, workshop => ({
    phase,
    topic: undefined,
    ...(showsVotes(phase) && hasVotes(workshop) && { closedAt: workshop.closedAt ?? now() })
  }))
}

/** Sets the timer of the room for something, in place of what it timed before; without a countdown it is put away. */
export function time(id: number, of: string, countdown?: Countdown): void {
  lookAt(id, () => ({ timer: countdown && { of, countdown } }))
}

/** Notes what was said about a topic; an empty note is removed. */
export function noteSaid(id: number, topic: string, text: string): void {
  lookAt(id, ({ said }) => ({ said: withEntry(said, topic, text.trim() === '' ? undefined : text) }))
}

/** Records what the room agreed on, or takes it back with `undefined`. */
export function agree(id: number, topic: string, value: Workshop['agreed'][string] | undefined): void {
  decide(id, ({ agreed, filled, filledFrom = {} }) => ({
    agreed: withEntry(agreed, topic, value),
    filled: filled.filter(one => one !== topic),
    filledFrom: withEntry(filledFrom, topic, undefined)
  }))
}

/** Takes values from the votes of a round for topics that have none; they follow those votes until the room agrees. */
export function fillAgreed(id: number, values: Workshop['agreed'], roundOf: (topic: string) => 1 | 2): void {
  decide(id, ({ agreed, filled, filledFrom }) => {
    const open = Object.entries(values).filter(([topic]) => agreed[topic] === undefined)
    const topics = open.map(([topic]) => topic)
    return {
      agreed: { ...agreed, ...Object.fromEntries(open) },
      filled: [...filled, ...topics],
      filledFrom: { ...filledFrom, ...Object.fromEntries(topics.map(topic => [topic, roundOf(topic)])) }
    }
  })
}

/** Changes which ballots count; `isVote` where that is a new vote and not one taken out. */
export function changeBallots(id: number, to: (box: Workshop) => BallotBox, isVote: boolean): void {
  const change = isVote ? decide : lookAt
  change(id, workshop => {
    const { ballots, late, removed } = to(workshop)
    return { ballots, late, removed }
  })
}

/**
 * Records hands for a topic in a round, in place of those counted before; all zeros remove them. Hands of the first
 * round that are counted after the reveal keep a mark.
 */
export function countHands(id: number, round: number, topic: string, hands: readonly number[]): void {
  const counted = hands.some(count => count > 0) ? hands : undefined
  decide(id, workshop => {
    const { lateHands = [], closedAt } = workshop
    const isLate = round === measurement && closedAt !== undefined
    return {
      hands: { ...workshop.hands, [round]: withEntry(workshop.hands[round] ?? {}, topic, counted) },
      ...(isLate && { lateHands: [...new Set([...lateHands, topic])] })
    }
  })
}

/** Keeps the hands of the room as the second vote on a topic, in place of those before; all zeros take it back. */
export function askAgain(id: number, topic: string, hands: readonly number[]): void {
  const counted = hands.some(count => count > 0) ? hands : undefined
  decide(id, ({ again = {} }) => ({ again: withEntry(again, topic, counted) }))
}
