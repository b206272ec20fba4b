import type { StagesModel } from '../../core/model.ts'
import { shown } from '../../core/precision.ts'
import type { Scores } from '../../core/score.ts'
import { figure, text } from '../../i18n/text.ts'
import { rangeText, scoreText } from '../../wording/in-words.ts'
import type { Speech } from '../../wording/speech.ts'
import { Said } from '../ui/Said.tsx'
import { ScoreBar } from './ScoreBar.tsx'

interface Props {
  readonly model: StagesModel
  readonly scores: Scores
  /** The scores after the route; absent where there is none. */
  readonly target: Scores | undefined
  /** The dimensions below the next stage's floor. */
  readonly below: readonly string[]
  readonly speech: Speech
}

/** One bar a dimension with its plain question, score, range and target: the figures behind the radar. */
export function CompetencyBars({ model, scores, target, below, speech }: Props) {
  const { lang, t, words } = speech
  return (
    <table className="result-bars">
      <caption className="unseen">{t.results.tableCaption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <Said speech={speech}>{words.parts.one}</Said>
          </th>
          <td aria-hidden="true" />
          <th scope="col">{t.results.score}</th>
          <th scope="col">{t.results.range}</th>
          <th scope="col">{t.results.target}</th>
          <th scope="col">{t.results.coverage}</th>
        </tr>
      </thead>
      <tbody>
        {model.dimensions.map(({ id }) => {
          const [part, then] = [scores.dimensions[id], target?.dimensions[id]?.score]
          if (!part) return null
          const { name, question } = words.dimensions[id] ?? { name: id }
          const [range, isWhole] = [rangeText(part, speech), part.rated === part.inScope]
          return (
            <tr key={id} data-part={id} data-below={below.includes(id) || undefined}>
              <th scope="row">
                <strong>
                  <Said speech={speech}>{name}</Said>
                </strong>
                {question && (
                  <small>
                    <Said speech={speech}>{question}</Said>
                  </small>
                )}
              </th>
              <td aria-hidden="true">
                <ScoreBar score={part.score} low={part.low} high={part.high} target={then} />
              </td>
              <td className="figure">{scoreText(part, speech, scores.open.includes(id))}</td>
              <td className="figure" data-label={t.results.range} data-same={range === '–' || undefined}>
                {range}
              </td>
              <td className="figure">{then === undefined ? '–' : figure(lang, shown(then))}</td>
              <td className="figure" data-label={t.results.coverage} data-same={isWhole || undefined}>
                {text(lang, t.results.ratedOf, { rated: part.rated, inScope: part.inScope })}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
