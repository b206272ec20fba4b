import type { Model } from '../../core/model.ts'
import type { Score, Scores } from '../../core/score.ts'
import { RungsBar } from '../charts/RungsBar.tsx'
import { rangeText, scoreText } from './in-words.ts'
import { Said } from './Said.tsx'
import type { Speech } from './words.ts'

interface Props {
  readonly model: Model
  readonly scores: Scores
  readonly speech: Speech
}

/** Every skill as a small ladder with its figure, in one table a competency. */
export function SkillMap({ model, scores, speech }: Props) {
  const { t, words, pageOf } = speech
  return (
    <section aria-labelledby="skills-title">
      <h2 id="skills-title">{t.results.skillsTitle}</h2>
      <p>{t.results.skillsText}</p>
      <div className="map">
        {model.dimensions.map(({ id, capabilities }) => (
          <table key={id}>
            <caption>
              <Said speech={speech}>{words.dimensions[id]?.name ?? id}</Said>
            </caption>
            <thead className="unseen">
              <tr>
                <th scope="col">{t.results.skill}</th>
                <td />
                <th scope="col">{t.results.score}</th>
              </tr>
            </thead>
            <tbody>
              {capabilities.map(({ id: skill }) => {
                const own = scores.capabilities[skill] as Score
                const range = rangeText(own, speech)
                return (
                  <tr key={skill} data-skill={skill}>
                    <th scope="row">
                      <a href={pageOf(skill)}>
                        <Said speech={speech}>{words.capabilities[skill]?.name ?? skill}</Said>
                      </a>
                    </th>
                    <td>
                      <RungsBar score={own.score} />
                    </td>
                    <td className="figure">
                      {scoreText(own, speech)}
                      {own.score !== undefined && range !== '–' && <small> {range}</small>}
                    </td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        ))}
      </div>
    </section>
  )
}
