import type { LevelAdvice } from '../../core/advice.ts'
import { adviceOf, planKey } from '../../core/plan.ts'
import { skillName } from '../../wording/names.ts'
import type { WholeSpeech } from '../../wording/speech.ts'
import { AddToPlan } from '../plan/AddToPlan.tsx'
import { Said } from '../ui/Said.tsx'
import { AdviceText } from './AdviceText.tsx'
import { BehindAdvice } from './BehindAdvice.tsx'

interface Props {
  /** The model's id. */
  readonly model: string
  readonly advice: readonly LevelAdvice[]
  /** What is said where there is none. */
  readonly none: string
  readonly speech: WholeSpeech
}

/** What to mend first and what to build next, where there are no rungs. */
export function BuildAndMend({ model, advice, none, speech }: Props) {
  const { t, words, pageOf } = speech
  const nameOf = (level: string) => skillName(words, level)
  return (
    <section aria-labelledby="advice-title" className="result-advice">
      <h2 id="advice-title">{t.results.adviceTitle}</h2>
      {advice.length === 0 && <p>{none}</p>}
      {advice.map(({ level, kind }) => {
        const piece = words.advice[`${level}-${kind}`]
        return (
          piece && (
            <details
              key={`${level}-${kind}`}
              open
              className="result-piece"
              data-piece={planKey({ model, capability: level, step: kind })}
            >
              <summary>
                <span className="quiet">
                  <Said speech={speech}>{nameOf(level)}</Said>
                </span>
                <strong>
                  <Said speech={speech}>{piece.title}</Said>
                </strong>
                <span className="tag">{kind === 'repair' ? t.results.repair : t.results.build}</span>
              </summary>
              <div className="result-piece-body">
                <AdviceText advice={piece} speech={speech} />
                <p className="quiet">
                  <a href={pageOf(level)}>
                    <Said speech={speech}>{nameOf(level)}</Said>
                  </a>
                </p>
                <AddToPlan model={model} capability={level} step={kind} title={piece.title} />
              </div>
            </details>
          )
        )
      })}
      <BehindAdvice
        model={model}
        advised={advice.map(({ level, kind }) => adviceOf({ capability: level, step: kind }))}
        speech={speech}
      />
    </section>
  )
}
