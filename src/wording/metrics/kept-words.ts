import type { Messages } from '../../i18n/messages.ts'

type All = Messages['metrics']

/** What kept metrics are told with, in the report as well: of each calculator only what its figures are called. */
export interface KeptWords {
  readonly kept: Pick<
    All['kept'],
    | ('title' | 'heads' | 'answers' | 'waits' | 'median' | 'interval' | 'level' | 'ends' | 'noInterval' | 'guesses')
    | ('counted' | 'two' | 'variant' | 'none' | 'note')
  >
  readonly scores: Pick<All['scores'], 'names' | 'variants' | 'first' | 'second'>
  readonly waits: Pick<All['waits'], 'clockIn' | 'automaticIn'>
  readonly worth: Pick<All['worth'], 'title' | 'models'>
  readonly beside: Pick<All['beside'], 'measures' | 'windowIs' | 'settlers' | 'first' | 'second'>
}

/** Picks them from a dictionary, for pages. */
export function keptWords({ kept, scores, waits, worth, beside }: All): KeptWords {
  const { title, heads, answers, waits: count, median, interval, level, ends } = kept
  const { noInterval, guesses, counted, two, variant, none, note } = kept
  return {
    kept: {
      ...{ title, heads, answers, waits: count, median, interval, level, ends },
      ...{ noInterval, guesses, counted, two, variant, none, note }
    },
    scores: { names: scores.names, variants: scores.variants, first: scores.first, second: scores.second },
    waits: { clockIn: waits.clockIn, automaticIn: waits.automaticIn },
    worth: { title: worth.title, models: worth.models },
    beside: {
      ...{ measures: beside.measures, windowIs: beside.windowIs, settlers: beside.settlers },
      ...{ first: beside.first, second: beside.second }
    }
  }
}
