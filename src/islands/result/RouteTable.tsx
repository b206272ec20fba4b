import { useContext } from 'react'
import type { StagesModel } from '../../core/model.ts'
import { shown } from '../../core/precision.ts'
import type { RouteStep } from '../../core/route.ts'
import { stepId } from '../../core/step.ts'
import { figure, number, text } from '../../i18n/text.ts'
import { changeEffort, strikeOut } from '../../stores/route-choices.ts'
import { adviceTitle, skillName } from '../../wording/names.ts'
import type { Speech } from '../../wording/speech.ts'
import { AddToPlan } from '../plan/AddToPlan.tsx'
import { Planning } from '../plan/planning.ts'
import { Said } from '../ui/Said.tsx'

interface Props {
  readonly model: StagesModel
  readonly steps: readonly RouteStep[]
  readonly speech: Speech
  readonly readOnly: boolean
}

/** The steps of a route in working order. */
export function RouteTable({ model, steps, speech, readOnly }: Props) {
  const { t } = speech
  return (
    <div className="scroll">
      <table className="result-route">
        <caption className="unseen">{t.route.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.route.number}</th>
            <th scope="col">{t.route.step}</th>
            <th scope="col">{t.route.effort}</th>
            <th scope="col">{t.route.days}</th>
            <th scope="col">{t.route.after}</th>
            {!readOnly && <td className="no-print" />}
          </tr>
        </thead>
        <tbody>
          {steps.map((step, at) => (
            <Row
              key={stepId(step.capability, step.from)}
              model={model}
              step={step}
              position={at + 1}
              speech={speech}
              readOnly={readOnly}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface RowProps {
  readonly model: StagesModel
  readonly step: RouteStep
  readonly position: number
  readonly speech: Speech
  readonly readOnly: boolean
}

function Row({ model, step, position, speech, readOnly }: RowProps) {
  const { lang, t, words, pageOf } = speech
  const assessment = useContext(Planning)?.assessment
  const id = stepId(step.capability, step.from)
  const title = adviceTitle(words, id)
  const skill = skillName(words, step.capability)
  return (
    <tr data-step={id}>
      <td className="figure">{number(lang, position)}</td>
      <th scope="row">
        <a href={pageOf(step.capability)}>
          <Said speech={speech}>{title}</Said>
        </a>
        <small>
          <Said speech={speech}>{skill}</Said>, {text(lang, t.route.rungs, { from: step.from, to: step.from + 1 })}
        </small>
      </th>
      <td data-label={t.route.effort}>
        {readOnly ? (
          number(lang, step.effort)
        ) : (
          <select
            aria-label={text(lang, t.route.effortOf, { step: title })}
            value={step.effort}
            onChange={event => changeEffort(model.id, id, Number(event.target.value), assessment)}
          >
            {[1, 2, 3, 4, 5].map(effort => (
              <option key={effort} value={effort}>
                {number(lang, effort)}
              </option>
            ))}
          </select>
        )}
      </td>
      <td className="figure" data-label={t.route.days}>
        {number(lang, step.days)}
      </td>
      <td className="figure" data-label={t.route.after}>
        {figure(lang, shown(step.overallAfter))}
      </td>
      {!readOnly && (
        <td className="no-print">
          <AddToPlan model={model.id} capability={step.capability} step={step.from} title={title} />
          <button
            type="button"
            className="button button-quiet"
            aria-label={text(lang, t.route.strikeOf, { step: title })}
            onClick={event => {
              keepFocus(event.currentTarget)
              strikeOut(model.id, id, assessment)
            }}
          >
            {t.route.strike}
          </button>
        </td>
      )}
    </tr>
  )
}

/** A button that goes away with its row hands the focus to the sentence that says what came of it. */
export function keepFocus(button: HTMLElement): void {
  button.closest('section')?.querySelector<HTMLElement>('[role=status]')?.focus({ preventScroll: true })
}
