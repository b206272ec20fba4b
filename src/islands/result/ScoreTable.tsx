import type { Model } from '../../core/model.ts'
import type { Scores } from '../../core/score.ts'
import { text } from '../../i18n/text.ts'
import { rangeText, scoreText } from '../../wording/in-words.ts'
import type { Speech } from '../../wording/speech.ts'
import { PartName } from '../ui/PartName.tsx'
import { Said } from '../ui/Said.tsx'

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
          <th scope="col">
            <Said speech={speech}>{words.parts.one}</Said>
          </th>
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
              <th scope="row">
                <PartName id={id} speech={speech} />
              </th>
              <td className="figure">{part && scoreText(part, speech, scores.open.includes(id))}</td>
              <td className="figure">{part && rangeText(part, speech)}</td>
              <td className="figure">
                {text(lang, t.results.ratedOf, { rated: part?.rated ?? 0, inScope: part?.inScope ?? 0 })}
              </td>
              {last && <td>{last.of(id)}</td>}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
