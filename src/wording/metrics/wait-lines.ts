import type { Estimate } from '../../core/metrics/estimate.ts'
import type { WaitChoices } from '../../core/metrics/kept/kept-metric.ts'
import type { WaitFault } from '../../core/metrics/read-waits.ts'
import { meanWait, medianWait, slowestTenth, sortedWaits } from '../../core/metrics/waits.ts'
import type { Messages } from '../../i18n/messages.ts'
import { number, text } from '../../i18n/text.ts'
import { levelText, waitText } from './wait-text.ts'

interface Words {
  readonly lang: string
  readonly t: Messages['metrics']['waits']
}

export interface WaitsSaid {
  readonly estimate: Estimate
  /** In minutes. */
  readonly shortest: number
  readonly longest: number
  readonly value: string
  readonly interval: string
  readonly variant: string
  readonly picture: string
  readonly lines: readonly string[]
}

/** A mean that is so much above the middle is pulled by a few. */
const pulledFrom = 1.5
/** Below this many no interval by ranks reaches 95 %. */
const waitsForLevel = 6

/** Says what waits in minutes come to; undefined without one. */
export function waitsSaid(
  minutes: readonly number[],
  counting: WaitChoices,
  { lang, t }: Words
): WaitsSaid | undefined {
  const waits = sortedWaits(minutes)
  const estimate = medianWait(waits)
  const tenth = slowestTenth(waits)
  const [shortest, longest] = [waits[0], waits.at(-1)]
  if (!estimate || tenth === undefined || shortest === undefined || longest === undefined) return undefined
  const mean = meanWait(waits)
  const of = (wait: number) => waitText(lang, wait, counting.clock === 'business')
  const said = {
    ...{ value: of(estimate.value), low: of(estimate.low), high: of(estimate.high) },
    ...{ level: levelText(lang, estimate.level), from: of(shortest), to: of(longest), count: waits.length },
    ...{ clock: t.clockIn[counting.clock], automatic: t.automaticIn[counting.automatic] }
  }
  return {
    ...{ estimate, shortest, longest, value: said.value },
    interval: text(lang, t.interval, said),
    variant: text(lang, t.variant, said),
    picture: text(lang, t.picture, said),
    lines: [
      waits.length === 1 ? t.one : text(lang, t.plain, said),
      ...(waits.length > 1 && waits.length < waitsForLevel ? [text(lang, t.few, said)] : []),
      text(lang, t.tenth, { tenth: of(tenth) }),
      text(lang, t.mean, { mean: of(mean) }) + (mean > estimate.value * pulledFrom ? ` ${t.pulled}` : ''),
      ...(counting.automatic === 'counted' ? [t.counted] : []),
      ...(counting.clock === 'always' ? [t.always] : [])
    ]
  }
}

/** So many faults are named, line by line. */
const namedFaults = 8

/** What was left out and why, the heading first; nothing where all was read. */
export function waitFaultLines(faults: readonly WaitFault[], { lang, t }: Words): string[] {
  if (faults.length === 0) return []
  const named = faults
    .slice(0, namedFaults)
    .map(({ line, text: entry, why }) => text(lang, t.fault[why], { line: number(lang, line), text: entry }))
  const rest = faults.length - named.length
  return [
    text(lang, t.faults, { count: faults.length }),
    ...named,
    ...(rest > 0 ? [text(lang, t.moreFaults, { count: rest })] : [])
  ]
}
