import type { Messages } from '../i18n/messages.ts'
import type { JourneyWords } from './journey-words.ts'
import { type KeptWords, keptWords } from './metrics/kept-words.ts'
import { type StrategyWords, strategyWords } from './strategy-words.ts'

/** The slices that everything around the visitor's own assessments needs. */
export interface OwnMessages {
  readonly saved: Messages['saved']
  readonly edition: Messages['edition']
  readonly files: Messages['files']
  readonly plan: Messages['plan']
  readonly report: Messages['report']
  readonly journey: JourneyWords
  readonly metrics: KeptWords
  readonly strategy: StrategyWords
  readonly form: Pick<Messages['form'], 'unknown' | 'na' | 'ratedThen' | 'evidence' | 'kinds'>
}

/** Picks them from a dictionary, for pages. */
export function ownMessages({
  saved,
  edition,
  files,
  plan,
  report,
  journey,
  strategy,
  metrics,
  form
}: Omit<OwnMessages, 'metrics'> & Pick<Messages, 'metrics'>): OwnMessages {
  const { unknown, na, ratedThen, evidence, kinds } = form
  const { sheet, stage, lines, feelings, guessedMark } = journey
  const told = { sheet, stage, lines, feelings, guessedMark }
  return {
    ...{ saved, edition, files, plan, report, journey: told, strategy: strategyWords(strategy) },
    metrics: keptWords(metrics),
    form: { unknown, na, ratedThen, evidence, kinds }
  }
}
