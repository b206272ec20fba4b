import type { Model } from '../../core/model.ts'
import { shown } from '../../core/precision.ts'
import type { Score, Scores } from '../../core/score.ts'
import { figure, percent, text } from '../../i18n/text.ts'
import type { Speech } from './words.ts'

interface Props {
  readonly model: Model
  readonly scores: Scores
  readonly speech: Speech
  readonly caption: string
  /** An extra last column, by dimension. */
  readonly last?: { readonly heading: string; readonly of: (dimension: string) => string } | undefined
}

/** The figures behind a picture, one row a dimension. */
export function ScoreTable({ model, scores, speech, caption, last }: Props) {
  const { lang, t, words } = speech
  return (
    <table>
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{model.reading === 'levels' ? t.results.level : t.results.competency}</th>
          <th scope="col">{t.results.score}</th>
          <th scope="col">{t.results.range}</th>
          <th scope="col">{t.results.coverage}</th>
          {last && <th scope="col">{last.heading}</th>}
        </tr>
      </thead>
      <tbody>
        {model.dimensions.map(({ id }) => {
          const part = scores.dimensions[id]
          return (
            <tr key={id} data-part={id}>
              <th scope="row">{words.dimensions[id]?.name ?? id}</th>
              <td className="figure">{part && scoreText(part, speech)}</td>
              <td className="figure">{part && rangeText(part, speech)}</td>
              <td className="figure">{percent(lang, part?.coverage ?? 0)}</td>
              {last && <td>{last.of(id)}</td>}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** `3.2`, or words where there is no score; never 0. */
export function scoreText({ score, inScope }: Score, { lang, t }: Speech): string {
  if (inScope === 0) return t.pictures.state.skipped
  return score === undefined ? t.results.noScore : figure(lang, shown(score))
}

/** `2.8 to 3.7`, or a dash where the score is all there is. */
export function rangeText({ low, high }: Score, { lang, t }: Speech): string {
  if (low === undefined || high === undefined || shown(low) === shown(high)) return '–'
  return text(lang, t.results.rangeOf, { low: figure(lang, shown(low)), high: figure(lang, shown(high)) })
}
