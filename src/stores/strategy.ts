import { cutBetween } from '../core/clean-name.ts'
import { isDay } from '../core/codec/days.ts'
import { mostOfLine, type Strategy, strategyLines } from '../core/worksheets/strategy.ts'
import { worksheetKeyOf } from './assessment-keys.ts'
import { isRecord } from './is-record.ts'
import { type Stored, stored } from './stored.ts'

/** A page without a word. */
export const noStrategy: Strategy = { lines: {} }

/** The strategy of an assessment, as far as it is written. */
export function strategyOf(assessment: string): Stored<Strategy> {
  return stored<Strategy>(worksheetKeyOf('strategy', assessment), noStrategy, parseStrategy)
}

/** Changes it; texts are cut, and one that says nothing at all is removed. */
export function changeStrategy(assessment: string, to: (strategy: Strategy) => Strategy): void {
  strategyOf(assessment).change(strategy => parseStrategy(to(strategy)))
}

/** What can be used of what is stored or written in a file; whatever is odd falls back alone. */
export function parseStrategy(content: unknown): Strategy {
  if (!isRecord(content)) return noStrategy
  const written = isRecord(content.lines) ? content.lines : {}
  const lines = strategyLines.flatMap(line => {
    const text = readLine(Object.hasOwn(written, line) ? written[line] : undefined)
    return text === '' ? [] : [[line, text] as const]
  })
  const { reviewOn } = content
  if (lines.length === 0 && !isDay(reviewOn)) return noStrategy
  return { lines: Object.fromEntries(lines), ...(isDay(reviewOn) && { reviewOn }) }
}

function readLine(text: unknown): string {
  if (typeof text !== 'string') return ''
  const few = text
    .slice(0, 2 * mostOfLine.characters)
    .split(/\r\n?|\n/)
    .slice(0, mostOfLine.lines)
  return cutBetween(few.join('\n'), mostOfLine.characters)
}
