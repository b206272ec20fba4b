import { useState } from 'react'
import { gainOf } from '../../core/gain.ts'
import type { FormId, Model } from '../../core/model.ts'
import { partsOf } from '../../core/parts.ts'
import { type AdvisedStep, isAdvised, type PlanStep, planKey } from '../../core/plan.ts'
import { asProved, type Proof, proofOf } from '../../core/proof.ts'
import { score } from '../../core/score.ts'
import type { Rating } from '../../core/sheet.ts'
import { decimal, text } from '../../i18n/text.ts'
import { putStep } from '../../stores/plan-changes.ts'
import { answer, sheetOf } from '../../stores/sheets.ts'
import { skillName, stageName } from '../../wording/names.ts'
import { provedSentences } from '../../wording/plan-sentences.ts'
import { Said } from '../ui/Said.tsx'
import { aimOf, usePlanWorld } from './plan-world.ts'

interface Props {
  readonly step: PlanStep
  readonly title: string
}

/** A step that is done is not proved: asks whether its rung holds now, and moves the answer if it does. */
export function Prove({ step }: Props) {
  const { model, sheet, questionnaire } = usePlanWorld()
  const [isLater, setLater] = useState(false)
  const proof = questionnaire === undefined || isLater ? undefined : proofOf(model, sheet, step)
  if (!proof || !isAdvised(step)) return null
  return proof.kind === 'ladder' ? (
    <ProveRung step={step} item={proof.item} rung={proof.rung} onLater={() => setLater(true)} />
  ) : (
    <AskAgain step={step} proof={proof} onLater={() => setLater(true)} />
  )
}

interface RungProps {
  readonly step: AdvisedStep
  readonly item: string
  readonly rung: Rating
  readonly onLater: () => void
}

function ProveRung({ step, item, rung, onLater }: RungProps) {
  const { assessment, model, sheet, scores, planned, speech, t, today, act } = usePlanWorld()
  const { lang, words } = speech
  const own = words.capabilities[step.capability]
  const gain = planned && gainOf(planned.model, scores, step.capability, rung - 1)
  const skill = own?.name ?? step.capability
  const proof = own?.evidence?.[0]
  const move = () => {
    const after = score(model, { ...sheet, answers: { ...sheet.answers, [item]: rung } }).overall.score
    const stage = aimOf(planned)
    const name = stage ? stageName(words, stage.id) : ''
    act({
      at: planKey(step),
      focus: 'said',
      sentences: provedSentences({ rung, date: today, before: scores.overall.score, after, stage, name }, lang, t),
      act: () => {
        putStep(assessment, asProved(step, sheet, item, today))
        answer(sheetOf(model, sheet.form, assessment), item, rung)
      }
    })
  }
  return (
    <div className="plan-ask no-print">
      <h3>{text(lang, t.prove, { rung })}</h3>
      <p>
        <q>
          <Said speech={speech}>{words.ladders[item]?.[rung - 1] ?? own?.ladder?.[rung - 1] ?? ''}</Said>
        </q>
      </p>
      <p className="quiet">
        <Said speech={speech}>
          {[
            proof && text(lang, t.proveShow, { proof: ended(proof) }),
            gain
              ? text(lang, t.proveMoves, { skill, rung, gain: decimal(lang, gain, 2) })
              : text(lang, t.proveMovesOnly, { skill, rung })
          ]
            .filter(Boolean)
            .join(' ')}
        </Said>
      </p>
      <p className="buttons">
        <button type="button" className="button button-main" onClick={move}>
          {text(lang, t.proveYes, { rung })}
        </button>
        <button type="button" className="button" onClick={onLater}>
          {t.proveNo}
        </button>
      </p>
    </div>
  )
}

interface AgainProps {
  readonly step: AdvisedStep
  readonly proof: Extract<Proof, { readonly kind: 'questions' }>
  readonly onLater: () => void
}

function AskAgain({ step, proof, onLater }: AgainProps) {
  const { model, sheet, questionnaire, speech, t } = usePlanWorld()
  const { lang, words } = speech
  const skill = skillName(words, step.capability)
  return (
    <div className="plan-ask no-print">
      <h3>{t.askAgain}</h3>
      <p>
        <Said speech={speech}>{text(lang, t.askAgainText, { skill })}</Said>
      </p>
      <p className="buttons">
        <a className="button button-main" href={`${questionnaire}${placeOf(model, sheet.form, proof.items)}`}>
          {t.askAgainOpen}
        </a>
        <button type="button" className="button" onClick={onLater}>
          {t.proveNo}
        </button>
      </p>
    </div>
  )
}

/** Where the first of the questions stands. */
function placeOf(model: Model, form: FormId, [item = '']: readonly string[]): string {
  const part = partsOf(model, form).find(({ items }) => items.includes(item))
  return part ? `#${part.id}/${item}` : ''
}

/** A line of a list as a sentence. */
function ended(line: string): string {
  return /[.!?؟…]$/.test(line) ? line : `${line}.`
}
