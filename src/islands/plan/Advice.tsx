import type { AdviceWords } from '../../i18n/model-words.ts'
import { adviceParts } from '../../wording/advice-text.ts'
import { scaleLines } from '../../wording/scale-lines.ts'
import type { Speech } from '../../wording/speech.ts'
import { ownMarkup } from '../ui/own-markup.ts'
import { spokenIn } from '../ui/Said.tsx'
import { usePlanWorld } from './plan-world.ts'

interface Props {
  readonly advice: AdviceWords
  readonly speech: Speech
}

/** What to do: the first paragraph at once, the rest unfolds; for small and large houses said apart. */
export function Advice({ advice, speech }: Props) {
  const { t } = usePlanWorld()
  const { first, rest } = adviceParts(advice.html)
  const spoken = spokenIn(speech)
  return (
    <div className="plan-advice">
      {/* Our own Markdown, rendered when the site was built. */}
      <div {...spoken} className="prose" dangerouslySetInnerHTML={{ __html: ownMarkup(first) }} />
      {rest && (
        <details>
          <summary>{t.whole}</summary>
          <div {...spoken} className="prose" dangerouslySetInnerHTML={{ __html: ownMarkup(rest) }} />
          {scaleLines(advice, speech.t.results).map(({ size, label, text }) => (
            <p key={size}>
              <strong>{label}</strong> <span {...spoken}>{text}</span>
            </p>
          ))}
        </details>
      )}
    </div>
  )
}
