import { useMemo } from 'react'
import { adviceForLevels } from '../../core/advice.ts'
import { type LevelReading, readLevels } from '../../core/levels.ts'
import type { LevelsModel } from '../../core/model.ts'
import { score } from '../../core/score.ts'
import type { Sheet } from '../../core/sheet.ts'
import { list } from '../../i18n/text.ts'
import { levelHeadline, levelState, rangeSentence } from '../../wording/in-words.ts'
import { partName } from '../../wording/names.ts'
import type { Speech } from '../../wording/speech.ts'
import { crackSentences, levelMeaning } from '../../wording/summary.ts'
import { Said } from '../ui/Said.tsx'
import { Certainty } from './Certainty.tsx'
import { AdvicePanel } from './MondayStep.tsx'
import { PyramidFigure } from './PyramidFigure.tsx'
import { ScoreTable } from './ScoreTable.tsx'

interface Props {
  readonly model: LevelsModel
  readonly sheet: Sheet
  readonly speech: Speech
}

/** A result read by levels: how far the pyramid holds, where it is cracked, and what comes first. */
export function LevelView({ model, sheet, speech }: Props) {
  const { lang, t } = speech
  const scores = useMemo(() => score(model, sheet), [model, sheet])
  const reading = useMemo(() => readLevels(model, sheet), [model, sheet])
  const advice = useMemo(() => adviceForLevels(model, reading), [model, reading])
  const headline = levelHeadline(reading, speech)
  return (
    <>
      <section className="result-headline result-headline-levels" aria-label={t.pyramid.reached}>
        <PyramidFigure model={model} scores={scores} reading={reading} speech={speech} />
        <div className="result-verdict">
          <p className="quiet">{t.pyramid.reached}</p>
          <p className="result-stage">
            <Said speech={speech}>{headline}</Said>
          </p>
          <p className="result-overall quiet">
            <span className="unseen">{t.results.overall}</span>{' '}
            <span>{rangeSentence(scores.overall, lang, t.results)}</span>
          </p>
          <p>
            <Said speech={speech}>{levelMeaning(reading, speech)}</Said>
          </p>
          {crackSentences(reading, speech).map(sentence => (
            <p key={sentence} className="result-held-back">
              <Said speech={speech}>{sentence}</Said>
            </p>
          ))}
          <Certainty model={model} sheet={sheet} scores={scores} speech={speech} />
        </div>
        {scores.overall.rated > 0 && advice[0] && (
          <AdvicePanel id={`${advice[0].level}-${advice[0].kind}`} speech={speech} />
        )}
      </section>
      <section aria-labelledby="levels-title" className="result-levels">
        <h2 id="levels-title">
          <Said speech={speech}>{speech.words.parts.all}</Said>
        </h2>
        <div className="beside">
          <ScoreTable
            model={model}
            scores={scores}
            speech={speech}
            caption={t.pyramid.tableCaption}
            last={{ heading: t.pyramid.state, of: id => levelState(reading, id, t.pictures) }}
          />
          <GroupTable model={model} reading={reading} speech={speech} />
        </div>
      </section>
    </>
  )
}

interface PartProps {
  readonly model: LevelsModel
  readonly reading: LevelReading
  readonly speech: Speech
}

function GroupTable({ model, reading, speech }: PartProps) {
  const { lang, t, words } = speech
  return (
    <table>
      <caption>
        <h3>{t.pyramid.groupsTitle}</h3>
      </caption>
      <thead className="unseen">
        <tr>
          <th scope="col">{t.results.part}</th>
          <th scope="col">{t.pyramid.state}</th>
        </tr>
      </thead>
      <tbody>
        {Object.entries(model.groups).map(([id, levels]) => (
          <tr key={id} data-group={id}>
            <th scope="row">
              <strong>
                <Said speech={speech}>{words.groups[id]?.name ?? id}</Said>
              </strong>{' '}
              <small>
                <Said speech={speech}>
                  {list(
                    lang,
                    levels.map(level => partName(words, level))
                  )}
                </Said>
              </small>
            </th>
            <td>{t.pictures.state[reading.groups[id] ?? 'open']}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
