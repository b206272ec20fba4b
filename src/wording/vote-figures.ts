import { ballotsForVerdict } from '../core/agreement.ts'
import type { Response } from '../core/sheet.ts'
import type { VoteReading } from '../core/workshop/vote-reading.ts'
import type { Messages } from '../i18n/messages.ts'
import { decimal, number, text } from '../i18n/text.ts'
import { medianText } from './vote-sentences.ts'

interface Words {
  readonly lang: string
  readonly t: { readonly results: Messages['results']; readonly workshop: Messages['workshop'] }
}

/** The figures behind the words: a name, and what each of the votes has there. Below six votes there are no statistics. */
export function figureRows(readings: readonly VoteReading[], { lang, t }: Words): [name: string, cells: string[]][] {
  const words = t.workshop.reveal
  const statistic = ({ votes }: VoteReading, value: number | undefined) =>
    value === undefined || votes < ballotsForVerdict ? '–' : decimal(lang, value, 2)
  const rows: readonly [string, (reading: VoteReading) => string][] = [
    [words.votes, ({ votes }) => number(lang, votes)],
    [words.median, ({ median }) => (median === undefined ? '–' : medianText(lang, median))],
    [words.spread, reading => spreadCell(reading, { lang, t })],
    [words.deviation, reading => statistic(reading, reading.deviation)],
    [words.rwg, reading => statistic(reading, reading.rWG)],
    [words.strict, reading => statistic(reading, reading.strictRWG)],
    [words.consensus, reading => statistic(reading, reading.consensus)]
  ]
  return rows.map(([name, of]) => [name, readings.map(of)])
}

/** From the lowest to the highest vote, or a dash. */
export function spreadCell({ lowest, highest }: VoteReading, { lang, t }: Words): string {
  if (lowest === undefined || highest === undefined) return '–'
  return text(lang, t.results.rangeOf, { low: lowest, high: highest })
}

/** Median, range and number of the votes on a question in one cell, or that there are none. */
export function votesCell(reading: VoteReading | undefined, { lang, t }: Words): string {
  const { votesCell: message, noVotes, notCounted, tooFew } = t.workshop.outcome
  if (reading?.verdict === 'uncounted') return notCounted
  if (reading?.verdict === 'hidden') return tooFew
  if (reading?.median === undefined) return withUnknown(noVotes, reading?.unknown, { lang, t })
  const { median, lowest = median, highest = median, votes: count } = reading
  const cell = text(lang, message, { median: medianText(lang, median), lowest, highest, count })
  return withUnknown(cell, reading.unknown, { lang, t })
}

function withUnknown(cell: string, count = 0, { lang, t }: Words): string {
  return count === 0 ? cell : text(lang, t.workshop.outcome.unknownCell, { cell, count })
}

/** What was agreed: a rung, "don't know", "doesn't apply", or that it is open. */
export function decisionCell(
  value: Response | undefined,
  lang: string,
  t: { readonly form: Pick<Messages['form'], 'unknown' | 'na'>; readonly workshop: Messages['workshop'] }
): string {
  if (value === undefined) return t.workshop.outcome.none
  return typeof value === 'number' ? number(lang, value) : t.form[value]
}

/** Of which vote a value is that the room has not talked about. */
export function fromVotes(round: 1 | 2 | undefined, { workshop }: { readonly workshop: Messages['workshop'] }): string {
  const { fromVotes, fromFirst, fromSecond } = workshop.outcome
  return round === undefined ? fromVotes : round === 1 ? fromFirst : fromSecond
}
