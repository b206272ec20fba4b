/** What somebody writes on the page, in its order. */
export const strategyLines = ['whom', 'promise', 'holds', 'steps', 'measures', 'not'] as const
export type StrategyLine = (typeof strategyLines)[number]

/** A strategy on one page: what is written in own words, beside what result and plan say by themselves. */
export interface Strategy {
  readonly lines: Partial<Readonly<Record<StrategyLine, string>>>
  /** The day on which the page is looked at again, `YYYY-MM-DD`. */
  readonly reviewOn?: string
}

/** The page stays one page: so many characters a line, and so many lines within it. */
export const mostOfLine = { characters: 300, lines: 6 } as const

/** One line changed; without a letter in it, it is gone. `withStrategyLine({ lines: {} }, 'promise', 'Soon').lines // => { promise: 'Soon' }` */
export function withStrategyLine(strategy: Strategy, line: StrategyLine, to: string): Strategy {
  const { [line]: _, ...others } = strategy.lines
  return { ...strategy, lines: to === '' ? others : { ...others, [line]: to } }
}

/** The day of the next review set, or taken away. */
export function withReview({ lines }: Strategy, reviewOn: string | undefined): Strategy {
  return { lines, ...(reviewOn !== undefined && { reviewOn }) }
}

/** The proposals that a text does not hold yet. `notYetIn('A\nB', ['B', 'C']) // => ['C']` */
export function notYetIn(text: string, proposals: readonly string[]): string[] {
  return proposals.filter(one => !text.includes(one))
}

/** A text with a proposal under it. `withProposal('A', 'B') // => 'A\nB'` */
export function withProposal(text: string, proposal: string): string {
  return text.trim() === '' ? proposal : `${text.trimEnd()}\n${proposal}`
}
