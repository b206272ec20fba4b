import { useContext, useState } from 'react'
import type { StepAdvice } from '../../core/advice.ts'
import type { StagesModel } from '../../core/model.ts'
import { planKey } from '../../core/plan.ts'
import { stepId } from '../../core/step.ts'
import { beforeFold } from '../../core/told-advice.ts'
import { text } from '../../i18n/text.ts'
import { skillName, stageName } from '../../wording/names.ts'
import type { WholeSpeech } from '../../wording/speech.ts'
import { AddToPlan } from '../plan/AddToPlan.tsx'
import { Planning } from '../plan/planning.ts'
import { Said } from '../ui/Said.tsx'
import { AdviceText } from './AdviceText.tsx'
import { BehindAdvice } from './BehindAdvice.tsx'

interface Props {
  readonly model: StagesModel
  readonly advice: readonly StepAdvice[]
  readonly target: string | undefined
  readonly hasScore: boolean
  readonly speech: WholeSpeech
}

/** The next step of every skill, the most useful first. */
export function AdviceList({ model, advice, target, hasScore, speech }: Props) {
  const { lang, t, words } = speech
  const [all, setAll] = useState<boolean>()
  const place = useContext(Planning)
  // Under a plan that holds the route stands only what is left.
  const beside = place?.holdsRoute ? place.t : undefined
  const stage = target ? stageName(words, target) : ''
  if (!hasScore || (beside && advice.length === 0)) return null
  const pieces = advice.map((step, at) => (
    <Piece
      key={`${model.id}-${stepId(step.capability, step.from)}-${all}`}
      model={model.id}
      step={step}
      open={all ?? (at === 0 && !beside)}
      isFirst={at < beforeFold}
      reason={text(lang, t.results.adviceReason[step.reason], { stage })}
      speech={speech}
    />
  ))
  const others = pieces.slice(beforeFold)
  return (
    <section aria-labelledby="advice-title" className="result-advice">
      <h2 id="advice-title">{beside ? beside.beside : t.results.adviceTitle}</h2>
      <p>{advice.length === 0 ? t.results.adviceTop : beside ? beside.besideText : t.results.adviceText}</p>
      {others.length > 0 && (
        <p className="buttons no-print">
          <button type="button" className="button button-quiet" onClick={() => setAll(all !== true)}>
            {all ? t.results.closeAll : t.results.openAll}
          </button>
        </p>
      )}
      {pieces.slice(0, beforeFold)}
      {others.length > 0 && (
        <details key={`${all}`} open={all} className="result-more">
          <summary className="no-print">{text(lang, t.results.adviceMore, { count: others.length })}</summary>
          {others}
        </details>
      )}
      <BehindAdvice
        model={model.id}
        advised={advice.map(({ capability, from }) => stepId(capability, from))}
        speech={speech}
      />
    </section>
  )
}

interface PieceProps {
  readonly model: string
  readonly step: StepAdvice
  readonly open: boolean
  readonly isFirst: boolean
  readonly reason: string
  readonly speech: WholeSpeech
}

function Piece({ model, step, open, isFirst, reason, speech }: PieceProps) {
  const { lang, t, words, pageOf } = speech
  const id = stepId(step.capability, step.from)
  const advice = words.advice[id]
  const name = skillName(words, step.capability)
  if (!advice) return null
  return (
    <details
      open={open}
      className="result-piece"
      data-piece={planKey({ model, capability: step.capability, step: step.from })}
      data-step={id}
      data-first={isFirst || undefined}
    >
      <summary>
        <span className="quiet">
          <Said speech={speech}>
            {text(lang, t.results.adviceStep, { skill: name, from: step.from, to: step.from + 1 })}
          </Said>
        </span>
        <strong>
          <Said speech={speech}>{advice.title}</Said>
        </strong>
        <span className="tag">
          <Said speech={speech}>{reason}</Said>
        </span>
      </summary>
      <div className="result-piece-body">
        <AdviceText advice={advice} speech={speech} />
        <p className="quiet">
          {text(lang, t.results.effort, { effort: step.effort })} ·{' '}
          {text(lang, t.results.impact, { impact: step.impact })} · {text(lang, t.results.days, { count: step.days })} ·{' '}
          <a href={pageOf(step.capability)}>
            <Said speech={speech}>{name}</Said>
          </a>
        </p>
        <AddToPlan model={model} capability={step.capability} step={step.from} title={advice.title} days={step.days} />
      </div>
    </details>
  )
}
