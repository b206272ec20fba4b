import { afterRoute } from '../../core/after-route.ts'
import type { Model } from '../../core/model.ts'
import { shown } from '../../core/precision.ts'
import type { Scores } from '../../core/score.ts'
import { shownRoute } from '../../core/shown-route.ts'
import { readStage } from '../../core/stage.ts'
import type { StepChoices } from '../../core/step.ts'
import type { Messages } from '../../i18n/messages.ts'
import { figure, number } from '../../i18n/text.ts'
import { scoreText } from '../../wording/in-words.ts'
import type { Speech } from '../../wording/speech.ts'

interface Props {
  readonly model: Model
  readonly scores: Scores
  readonly choices: StepChoices & { readonly target?: string | undefined }
  readonly speech: Speech
  readonly t: Messages['report']
}

/** From 1 to 5 as a share of the bar. `share(3) // => '50%'` */
const share = (score: number) => `${((score - 1) / 4) * 100}%`

/** A bar for each competency or level, with its range, the target of the route and the figure. */
export function BoardBars({ model, scores, choices, speech, t }: Props) {
  const { lang, words, t: said } = speech
  const target = targetOf(model, scores, choices)
  return (
    <>
      <h2>{words.parts.all}</h2>
      <table className="report-ruled report-bars">
        <thead>
          <tr>
            <th scope="col">{words.parts.one}</th>
            <th scope="col">
              <span className="report-ends">
                <span>{number(lang, 1)}</span> <span>{number(lang, 5)}</span>
              </span>
            </th>
            <th scope="col">{said.results.score}</th>
            {target && <th scope="col">{t.target}</th>}
          </tr>
        </thead>
        <tbody>
          {model.dimensions.map(({ id }) => {
            const part = scores.dimensions[id]
            const goal = target?.dimensions[id]?.score
            const { name = id, question } = words.dimensions[id] ?? {}
            const { score, low, high } = part ?? {}
            return (
              <tr key={id}>
                <th scope="row">
                  {name} {question && <span className="quiet">{question}</span>}
                </th>
                <td>
                  <span className="report-bar" aria-hidden="true">
                    {score !== undefined && <span className="report-fill" style={{ inlineSize: share(score) }} />}
                    {low !== undefined && high !== undefined && shown(high) > shown(low) && (
                      <span
                        className="report-range"
                        style={{ insetInlineStart: share(low), inlineSize: `${((high - low) / 4) * 100}%` }}
                      />
                    )}
                    {goal !== undefined && <span className="report-goal" style={{ insetInlineStart: share(goal) }} />}
                  </span>
                </td>
                <td>
                  <strong>{part && scoreText(part, speech, scores.open.includes(id))}</strong>
                </td>
                {target && <td>{goal === undefined ? '' : figure(lang, shown(goal))}</td>}
              </tr>
            )
          })}
        </tbody>
      </table>
    </>
  )
}

function targetOf(model: Model, scores: Scores, choices: Props['choices']): Scores | undefined {
  if (model.reading !== 'stages') return undefined
  return afterRoute(model, scores, shownRoute(model, scores, readStage(model, scores), choices).way)
}
