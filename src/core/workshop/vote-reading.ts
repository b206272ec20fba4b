import {
  agreedDeviation,
  agreedRWG,
  averageDeviation,
  ballotsForVerdict,
  camps,
  consensus,
  frequencies,
  kindVariance,
  median,
  rWG,
  type Votes,
  withinOneRung
} from '../agreement.ts'
import { round6 } from '../precision.ts'

/**
 * `uncounted`: nothing has come in yet. `none`: nobody rated it. `hidden`: so few nameless votes that one would know
 * whose they are. `few`: under six, which people who answer at random could agree on by chance. `camps`: two of them.
 * `agreed`: little stray, and less than chance would bring. `apart`: neither.
 */
export type Verdict = 'uncounted' | 'none' | 'hidden' | 'few' | 'agreed' | 'camps' | 'apart'

/** What the votes on one question say, words first and figures behind. */
export type VoteReading = VoteFigures & (Camps | Together)

/** Between two camps there is no middle to be near to: half the votes within one rung of it would say the opposite. */
interface Camps {
  readonly verdict: 'camps'
}

interface Together {
  readonly verdict: Exclude<Verdict, 'camps'>
  /** Votes at most one rung from the median. */
  readonly within: number
}

interface VoteFigures {
  readonly votes: number
  readonly frequencies: readonly number[]
  readonly camps: { readonly low: number; readonly high: number }
  /** How many said "don't know", where ballots were counted. */
  readonly unknown?: number
  /** Absent without votes, as are the figures after it. */
  readonly median?: number
  readonly lowest?: number
  readonly highest?: number
  /** AD_Md, the distance from the median in rungs. */
  readonly deviation?: number
  readonly consensus?: number
  /** Absent for a single vote. */
  readonly rWG?: number
  /** The strict r_WG, which supposes that people err to the kind side. */
  readonly strictRWG?: number
}

/** Reads the votes on one question. `readVotes([3, 3, 4, 3, 3, 3]).verdict // => 'agreed'` */
export function readVotes(votes: Votes): VoteReading {
  const counts = frequencies(votes)
  const { low, high, two } = camps(votes)
  const figures = {
    median: median(votes),
    lowest: votes.length === 0 ? undefined : counts.findIndex(count => count > 0) + 1,
    highest: votes.length === 0 ? undefined : counts.findLastIndex(count => count > 0) + 1,
    deviation: averageDeviation(votes),
    consensus: consensus(counts),
    rWG: rWG(votes),
    strictRWG: rWG(votes, 5, kindVariance)
  }
  const verdict = verdictOf(votes, two)
  return {
    votes: votes.length,
    frequencies: counts,
    ...(verdict === 'camps' ? { verdict } : { verdict, within: withinOneRung(votes) }),
    camps: { low, high },
    ...withoutAbsent(figures)
  }
}

/** A reading without votes, and why there are none. `silentReading('hidden').votes // => 0` */
export function silentReading(verdict: 'uncounted' | 'hidden', unknown = 0): VoteReading {
  return { votes: 0, frequencies: [0, 0, 0, 0, 0], verdict, within: 0, camps: { low: 0, high: 0 }, unknown }
}

function verdictOf(votes: Votes, twoCamps: boolean): Verdict {
  if (votes.length === 0) return 'none'
  if (votes.length < ballotsForVerdict) return 'few'
  if (twoCamps) return 'camps'
  const strays = round6(averageDeviation(votes) as number) >= round6(agreedDeviation)
  return !strays && round6(rWG(votes) as number) >= agreedRWG ? 'agreed' : 'apart'
}

function withoutAbsent<T extends object>(values: T): { [Key in keyof T]?: NonNullable<T[Key]> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [Key in keyof T]?: NonNullable<T[Key]>
  }
}

/** How the questions of a reveal may be ordered; `talk`: the most agreed one to begin with, then the splits, then the rest. */
export type TopicOrder = 'talk' | 'model' | 'disagreement' | 'weakness'

/** Whether the votes split the room: two camps, or as far apart as chance would bring. */
export function isSplit({ verdict }: Pick<VoteReading, 'verdict'>): boolean {
  return verdict === 'camps' || verdict === 'apart'
}

/**
 * Places of the readings in the order asked for; equals, and questions without votes at the end, as they came.
 * `orderedBy('weakness', [readVotes([4]), readVotes([2])]) // => [1, 0]`
 */
export function orderedBy(order: TopicOrder, readings: readonly VoteReading[]): number[] {
  const places = readings.map((_, at) => at)
  if (order === 'model') return places
  if (order === 'talk') return talkOrder(readings)
  const keys = readings.map(reading => sortKeys(order, reading))
  return places.sort((a, b) => compareKeys(keys[a] as number[], keys[b] as number[]))
}

/** A talk begins well where the room agrees; then comes what it is here for. */
function talkOrder(readings: readonly VoteReading[]): number[] {
  const apart = orderedBy('disagreement', readings)
  const [first] = readings
    .flatMap(({ deviation = Number.NaN, consensus = 0 }, at) => (deviation >= 0 ? [{ at, deviation, consensus }] : []))
    .sort((a, b) => round6(a.deviation) - round6(b.deviation) || round6(b.consensus) - round6(a.consensus))
  const others = apart.filter(at => at !== first?.at)
  const isApart = (at: number) => isSplit(readings[at] as VoteReading)
  return [...(first ? [first.at] : []), ...others.filter(isApart), ...others.filter(at => !isApart(at))]
}

function sortKeys(order: 'disagreement' | 'weakness', { median, deviation, consensus }: VoteReading): number[] {
  if (median === undefined || deviation === undefined || consensus === undefined) return [Number.POSITIVE_INFINITY, 0]
  const [stray, together] = [-round6(deviation), round6(consensus)]
  return order === 'disagreement' ? [stray, together] : [median, stray]
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
  const [first, second] = [(a[0] as number) - (b[0] as number), (a[1] as number) - (b[1] as number)]
  return Number.isNaN(first) || first === 0 ? second : first
}
