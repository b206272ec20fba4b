import { type Guess, type Worth, worthOf } from '../../core/metrics/worth/deciding.ts'
import { readGuess } from '../../core/metrics/worth/read-guess.ts'
import { type WorthInput, type WorthModelId, worthModel } from '../../core/metrics/worth/worth-models.ts'
import type { Messages } from '../../i18n/messages.ts'
import { text } from '../../i18n/text.ts'
import { amountText } from './amount-text.ts'

interface Words {
  readonly lang: string
  readonly t: Messages['metrics']['worth']
}

/** Low, expected and high of an input, as they were written. */
export type WrittenGuess = readonly [string, string, string]

/** One input of the tornado, as it is drawn and tabled. */
export interface SwingRow {
  readonly name: string
  readonly low: number
  readonly high: number
  readonly cells: readonly [low: string, high: string]
}

export interface WorthSaid {
  readonly faults: readonly string[]
  /** What was written, to be kept; absent where no result is said. */
  readonly guesses?: Readonly<Record<string, Guess>>
  /** Absent until every input has what is expected. */
  readonly said?: {
    readonly worth: Worth
    readonly value: string
    readonly span: string
    readonly lines: readonly string[]
    readonly rows: readonly SwingRow[]
  }
}

/** Says what a model comes to, which input decides, and what was written wrongly. */
export function worthSaid(
  id: WorthModelId,
  written: Readonly<Record<string, WrittenGuess>>,
  { lang, t }: Words
): WorthSaid {
  const model = worthModel(id)
  const nameOf = (input: string) => t.inputs[input as keyof typeof t.inputs]
  const read = model.inputs.map(input => ({ input, ...readGuess(written[input.id] ?? ['', '', ''], input) }))
  const faults = read.flatMap(one =>
    one.state === 'wrong' ? [text(lang, t.faults[one.why], { input: nameOf(one.input.id) })] : []
  )
  const guessed = read.flatMap(one => (one.state === 'read' ? [one] : []))
  const guesses = guessed.map(({ guess }) => guess)
  if (guesses.length < model.inputs.length) return { faults }
  const worth = worthOf(model, guesses)
  if (![worth.low, worth.expected, worth.high].every(Number.isFinite)) return { faults: [...faults, t.endless] }
  const of = (value: number) => amountText(lang, value)
  const names = model.inputs.map(({ id: input }) => nameOf(input))
  const rows = worth.swings.map(({ at, low, high }): SwingRow => {
    return { name: names[at] as string, low, high, cells: [of(low), of(high)] }
  })
  const first = rows.find(({ low, high }) => low < high)
  return {
    faults,
    guesses: writtenGuesses(guessed),
    said: {
      ...{ worth, rows, value: text(lang, t.comes, { value: of(worth.expected) }) },
      span: text(lang, t.span, { low: of(worth.low), high: of(worth.high) }),
      lines: [
        ...(worth.expected < 0 ? [t.negativeResult] : []),
        first ? text(lang, t.decides, { input: first.name, low: first.cells[0], high: first.cells[1] }) : t.sure,
        t.comparison
      ]
    }
  }
}

/** Shares as they are written, in per cent, without the dust of a division. */
function writtenGuesses(
  guessed: readonly { readonly input: WorthInput; readonly guess: Guess }[]
): Record<string, Guess> {
  return Object.fromEntries(
    guessed.map(({ input: { id, unit }, guess: [low, expected, high] }) => {
      const written = (part: number) => (unit === 'percent' ? Number((part * 100).toPrecision(12)) : part)
      return [id, [written(low), written(expected), written(high)] as const]
    })
  )
}
