import type { ComparedPart, Comparison } from '../../core/compare.ts'
import { shown } from '../../core/precision.ts'
import { figure, text } from '../../i18n/text.ts'
import { differenceText, meaningOf } from '../../wording/differences.ts'
import { skillName } from '../../wording/names.ts'
import { Said } from '../ui/Said.tsx'
import type { CompareSpeech } from './words.ts'

/** The skills or levels that rose and those that fell, the largest difference first. */
export function Moved({ comparison, speech }: { readonly comparison: Comparison; readonly speech: CompareSpeech }) {
  const { t } = speech
  const { rose, fell } = comparison
  return (
    <div className="ends compare-moved">
      <Column title={t.compare.rose} none={t.compare.roseNone} parts={rose} speech={speech} />
      <Column title={t.compare.fell} none={t.compare.fellNone} parts={fell} speech={speech} />
    </div>
  )
}

interface ColumnProps {
  readonly title: string
  readonly none: string
  readonly parts: readonly ComparedPart[]
  readonly speech: CompareSpeech
}

function Column({ title, none, parts, speech }: ColumnProps) {
  const { lang, t, words, pageOf } = speech
  const say = (value: number | undefined) => (value === undefined ? '' : figure(lang, shown(value)))
  return (
    <div>
      <h3>{title}</h3>
      {parts.length === 0 && <p>{none}</p>}
      <ol>
        {parts.map(part => (
          <li key={part.id} data-moved={part.id}>
            <span>
              <a href={pageOf(part.id)}>
                <Said speech={speech}>{skillName(words, part.id)}</Said>
              </a>
              <small>{meaningOf(part, t.compare)}</small>
            </span>
            <span className="quiet figure">
              {text(lang, t.compare.movedOf, {
                from: say(part.common[0]?.score),
                to: say(part.common.at(-1)?.score)
              })}
            </span>
            <span className="figure">{differenceText(part.difference ?? 0, lang, t.compare)}</span>
          </li>
        ))}
      </ol>
    </div>
  )
}
