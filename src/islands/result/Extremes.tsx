import { extremes, type Ranked, ranking } from '../../core/extremes.ts'
import type { Model } from '../../core/model.ts'
import { shown } from '../../core/precision.ts'
import type { Scores } from '../../core/score.ts'
import { figure } from '../../i18n/text.ts'
import { type EndWords, strongEnd, weakEnd } from '../../wording/ends.ts'
import { skillName } from '../../wording/names.ts'
import type { Speech } from '../../wording/speech.ts'
import { RungsBar } from '../charts/RungsBar.tsx'
import { Said } from '../ui/Said.tsx'

interface Props {
  readonly model: Model
  readonly scores: Scores
  readonly speech: Speech
}

/** Three skills at either end, or all that share it. */
export function Extremes({ model, scores, speech }: Props) {
  const { t } = speech
  const all = ranking(model, scores)
  const { strongest, weakest } = extremes(all, 3)
  if (all.length === 0) return null
  return (
    <section aria-labelledby="extremes-title" className="result-extremes">
      <h2 id="extremes-title">{t.results.extremesTitle}</h2>
      {strongest.length === 0 ? (
        <p>{t.results.even}</p>
      ) : (
        <div className="ends">
          <End {...strongEnd(strongest, speech)} all={strongest} speech={speech} />
          <End {...weakEnd(weakest, speech)} all={weakest} speech={speech} />
        </div>
      )}
    </section>
  )
}

type EndProps = EndWords & { readonly all: readonly Ranked[]; readonly speech: Speech }

function End({ title, shared, all, speech }: EndProps) {
  const { lang, words, pageOf } = speech
  if (shared) {
    return (
      <div>
        <h3>{title}</h3>
        <p>{shared}</p>
      </div>
    )
  }
  return (
    <div>
      <h3>{title}</h3>
      <ol>
        {all.map(({ id, score }) => (
          <li key={id}>
            <a href={pageOf(id)}>
              <Said speech={speech}>{skillName(words, id)}</Said>
            </a>
            <RungsBar score={score} />
            <span className="figure">{figure(lang, shown(score))}</span>
          </li>
        ))}
      </ol>
    </div>
  )
}
