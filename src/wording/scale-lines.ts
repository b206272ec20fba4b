import type { Messages } from '../i18n/messages.ts'
import type { AdviceWords } from '../i18n/model-words.ts'

/** What a piece of advice adds for a house of another size. */
export interface ScaleLine {
  readonly size: 'small' | 'large'
  readonly label: string
  readonly text: string
}

/** The lines for a handful of people and for thousands, wherever advice is told in full. */
export function scaleLines(
  advice: Pick<AdviceWords, 'small' | 'large'>,
  t: Pick<Messages['results'], 'small' | 'large'>
): ScaleLine[] {
  return (['small', 'large'] as const).flatMap(size => {
    const text = advice[size]
    return text ? [{ size, label: t[size], text }] : []
  })
}
