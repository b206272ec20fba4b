import { isDay } from '../core/codec/days.ts'
import {
  comparisons,
  type KeptCounts,
  type KeptMetric,
  type MetricContent,
  mostWaits
} from '../core/metrics/kept/kept-metric.ts'
import { mostPeople } from '../core/metrics/read-count.ts'
import { metricScales, type VariantId, variantOf, variants } from '../core/metrics/variants.ts'
import { type Guess, isGuessOf } from '../core/metrics/worth/deciding.ts'
import { type WorthModelId, worthModel, worthModels } from '../core/metrics/worth/worth-models.ts'
import { isId } from './is-id.ts'
import { isRecord } from './is-record.ts'
import { periodIn } from './period-name.ts'
import { readBeside } from './read-beside.ts'

/** A hundred weeks in minutes, and more: longer waits are a slip. */
const longestWait = 1e7

type Written = Readonly<Record<string, unknown>>

/** A kept metric as it is stored or written in a file; undefined for what can't be counted with. */
export function readMetric(written: unknown): KeptMetric | undefined {
  if (!isRecord(written) || !isId(written.id)) return undefined
  const content = readContent(written)
  if (!content) return undefined
  const { id, keptOn } = written
  return { id, period: periodIn(written.period), ...(isDay(keptOn) && { keptOn }), ...content }
}

function readContent(written: Written): MetricContent | undefined {
  switch (written.kind) {
    case 'score':
      return readScore(written)
    case 'waits':
      return readWaits(written)
    case 'worth':
      return readWorth(written)
    case 'beside':
      return readBeside(written)
    default:
      return undefined
  }
}

function readScore({ variant, comparison, columns }: Written): MetricContent | undefined {
  if (typeof variant !== 'string' || !Object.hasOwn(variants, variant) || !Array.isArray(columns)) return undefined
  const id = variant as VariantId
  const read = columns.slice(0, 2).map(column => readCounts(column, id))
  const whole = read.flatMap(column => column ?? [])
  if (whole.length === 0 || whole.length < read.length) return undefined
  const known = comparisons.find(one => one === comparison) ?? 'none'
  return { kind: 'score', variant: id, comparison: whole.length === 2 ? known : 'none', columns: whole }
}

function readCounts(written: unknown, id: VariantId): KeptCounts | undefined {
  if (!isRecord(written) || !Array.isArray(written.counts)) return undefined
  const { low, high } = metricScales[variantOf(id).scale]
  const { counts, asked, population } = written
  if (counts.length !== high - low + 1 || !counts.every(isCount) || counts.every(count => count === 0)) return undefined
  return { counts, ...(isCount(asked) && { asked }), ...(isCount(population) && { population }) }
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= mostPeople
}

function readWaits({ minutes, clock, automatic }: Written): MetricContent | undefined {
  const isWait = (wait: unknown): wait is number => typeof wait === 'number' && wait >= 0 && wait <= longestWait
  if (!Array.isArray(minutes) || minutes.length === 0 || minutes.length > mostWaits) return undefined
  if (!minutes.every(isWait)) return undefined
  return {
    ...{ kind: 'waits', minutes },
    clock: clock === 'always' ? 'always' : 'business',
    automatic: automatic === 'counted' ? 'counted' : 'out'
  }
}

function readWorth({ model, guesses }: Written): MetricContent | undefined {
  if (typeof model !== 'string' || !Object.hasOwn(worthModels, model) || !isRecord(guesses)) return undefined
  const id = model as WorthModelId
  const read = worthModel(id).inputs.map(
    input => [input.id, guesses[input.id], isGuessOf(guesses[input.id], input)] as const
  )
  if (!read.every(([, , fits]) => fits)) return undefined
  return {
    kind: 'worth',
    model: id,
    guesses: Object.fromEntries(read.map(([input, guess]) => [input, guess as Guess]))
  }
}
