import { useMemo } from 'react'
import { alphaOf } from '../../core/workshop/alpha-of.ts'
import type { Topic } from '../../core/workshop/topic.ts'
import type { Voter } from '../../core/workshop/votes.ts'
import { decimal, text } from '../../i18n/text.ts'
import type { WorkshopSpeech } from '../votes/workshop-words.ts'

interface Props {
  readonly topics: readonly Topic[]
  /** Of the measurement. */
  readonly voters: readonly Voter[]
  readonly speech: WorkshopSpeech
}

/** How the report was worked out, for whoever reads it on paper. */
export function MethodNote({ topics, voters, speech }: Props) {
  const { lang, t } = speech
  const words = t.workshop.outcome
  const alpha = useMemo(() => alphaOf(topics, voters), [topics, voters])
  return (
    <section>
      <h2>{words.methodTitle}</h2>
      <p>
        {words.method} {alpha !== undefined && text(lang, words.alpha, { alpha: decimal(lang, alpha, 2) })}
      </p>
    </section>
  )
}
