import type { AdviceWords } from '../../i18n/model-words.ts'
import { scaleLines } from '../../wording/scale-lines.ts'
import type { Speech } from '../../wording/speech.ts'
import { ownMarkup } from '../ui/own-markup.ts'
import { Said, spokenIn } from '../ui/Said.tsx'

interface Props {
  readonly advice: AdviceWords
  readonly speech: Speech
}

/** A piece of advice in full: our own Markdown, rendered when the site was built, and what changes with the size of the house. */
export function AdviceText({ advice, speech }: Props) {
  const lines = scaleLines(advice, speech.t.results)
  return (
    <>
      <div
        {...spokenIn(speech)}
        className="advice-text prose"
        dangerouslySetInnerHTML={{ __html: ownMarkup(advice.html) }}
      />
      {lines.length > 0 && (
        <div className="advice-text prose">
          <ul>
            {lines.map(({ size, label, text }) => (
              <li key={size} data-size={size}>
                <strong>{label}</strong> <Said speech={speech}>{text}</Said>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
