import { type Strategy, type StrategyLine, strategyLines } from '../../core/worksheets/strategy.ts'
import { day } from '../../i18n/text.ts'
import type { StrategyWords } from '../strategy-words.ts'
import { type Gathered, nothingGathered } from './strategy-gathered.ts'

/** What stands in a line by itself; measures are only proposed. */
export function gatheredFor(gathered: Gathered, line: StrategyLine): readonly string[] {
  return line === 'holds' || line === 'steps' || line === 'not' ? gathered[line] : []
}

/** Every line of the page with all that is said there, one under the other; empty where nothing is. */
export function strategyPage(
  strategy: Strategy,
  gathered: Gathered,
  lang: string,
  t: StrategyWords
): { readonly name: string; readonly said: string }[] {
  const lines = strategyLines.map(line => ({
    name: t.lines[line],
    said: [...gatheredFor(gathered, line), strategy.lines[line]?.trim() ?? ''].filter(Boolean).join('\n')
  }))
  return [...lines, { name: t.review, said: strategy.reviewOn ? day(lang, strategy.reviewOn) : '' }]
}

/** The page as a table below its heads, for reports; no rows where nobody wrote anything on it. */
export function strategyRows(strategy: Strategy, gathered: Gathered, lang: string, t: StrategyWords): string[][] {
  const isBegun = strategyPage(strategy, nothingGathered, lang, t).some(({ said }) => said !== '')
  if (!isBegun) return []
  const rows = strategyPage(strategy, gathered, lang, t).map(({ name, said }) => [name, said])
  return [[...t.head], ...rows.filter(([, said]) => said !== '')]
}
