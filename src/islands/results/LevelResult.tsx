import { useMemo } from 'react'
import { adviceForLevels } from '../../core/advice.ts'
import { type LevelReading, readLevels } from '../../core/levels.ts'
import type { LevelsModel } from '../../core/model.ts'
import { score } from '../../core/score.ts'
import type { Sheet } from '../../core/sheet.ts'
import { unmarked } from '../../i18n/foreign-words.ts'
import { list, text } from '../../i18n/text.ts'
import { Pyramid } from '../charts/Pyramid.tsx'
import { SvgFigure } from '../charts/SvgFigure.tsx'
import { AddToPlan } from '../plan/AddToPlan.tsx'
import { Certainty } from './Certainty.tsx'
import { Contents, type Part } from './Contents.tsx'
import { levelHeadline, rangeSentence } from './in-words.ts'
import { Said, spokenIn } from './Said.tsx'
import { ScoreTable } from './ScoreTable.tsx'
import { crackSentences, levelMeaning } from './summary-words.ts'
import type { Speech } from './words.ts'

interface Props {
  readonly model: LevelsModel
  readonly sheet: Sheet
  readonly speech: Speech
  readonly others?: readonly Part[] | undefined
}

/** A result read by levels: how far the pyramid holds, where it is cracked, and what to mend or build. */
export function LevelResult({ model, sheet, speech, others }: Props) {
  const { lang, dir, t, words } = speech
  const scores = useMemo(() => score(model, sheet), [model, sheet])
  const reading = useMemo(() => readLevels(model, sheet), [model, sheet])
  const { cracks } = reading
  const nameOf = (id: string) => words.dimensions[id]?.name ?? id
  const headline = levelHeadline(reading, speech)
  const names = Object.fromEntries(model.dimensions.map(({ id }) => [id, unmarked(nameOf(id))]))
  const stateOf = (id: string) => {
    const state = reading.levels.find(level => level.id === id)?.state ?? 'open'
    return t.pictures.state[cracks.includes(id) ? 'crack' : state]
  }
  return (
    <>
      <section className="headline" aria-label={t.pyramid.reached}>
        <SvgFigure picture="pyramid" lang={lang} t={t.saving}>
          <Pyramid
            reading={reading}
            names={names}
            states={t.pictures.state}
            dir={dir}
            label={pictureLabel(reading, speech)}
          />
        </SvgFigure>
        <div className="headline-words">
          <p className="quiet">{t.pyramid.reached}</p>
          <p className="stage-name">
            <Said speech={speech}>{headline}</Said>
          </p>
          <p>
            <Said speech={speech}>{levelMeaning(reading, speech)}</Said>
          </p>
          {crackSentences(reading, speech).map(sentence => (
            <p key={sentence} className="held-back">
              <Said speech={speech}>{sentence}</Said>
            </p>
          ))}
          <p className="overall">
            <span className="quiet">{t.results.overall}</span>{' '}
            <strong>{rangeSentence(scores.overall, lang, t.results)}</strong>
          </p>
          <Certainty model={model} sheet={sheet} scores={scores} speech={speech} />
        </div>
      </section>
      {others && scores.overall.rated > 0 && <Contents parts={['levels', 'advice', ...others]} t={t.results} />}
      <section aria-labelledby="levels-title">
        <h2 id="levels-title">{t.results.levelsTitle}</h2>
        <div className="beside">
          <ScoreTable
            model={model}
            scores={scores}
            speech={speech}
            caption={t.pyramid.tableCaption}
            last={{ heading: t.pyramid.state, of: stateOf }}
          />
          <GroupTable model={model} reading={reading} speech={speech} />
        </div>
      </section>
      <LevelAdviceList model={model} reading={reading} speech={speech} hasScore={scores.overall.rated > 0} />
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
                    levels.map(level => words.dimensions[level]?.name ?? level)
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

function LevelAdviceList({ model, reading, speech, hasScore }: PartProps & { readonly hasScore: boolean }) {
  const { t, words, pageOf } = speech
  if (!hasScore) return null
  const advice = adviceForLevels(model, reading)
  const nameOf = (level: string) => words.dimensions[level]?.name ?? level
  return (
    <section aria-labelledby="advice-title" className="advice-list">
      <h2 id="advice-title">{t.results.adviceTitle}</h2>
      {advice.length === 0 && <p>{t.pyramid.adviceTop}</p>}
      {advice.map(({ level, kind }) => {
        const piece = words.advice[`${level}-${kind}`]
        return (
          piece && (
            <details key={`${level}-${kind}`} open className="piece">
              <summary>
                <span className="quiet">
                  <Said speech={speech}>{nameOf(level)}</Said>
                </span>
                <strong>
                  <Said speech={speech}>{piece.title}</Said>
                </strong>
                <span className="tag">{kind === 'repair' ? t.results.repair : t.results.build}</span>
              </summary>
              <div className="piece-body">
                <div
                  {...spokenIn(speech)}
                  className="advice-text prose"
                  dangerouslySetInnerHTML={{ __html: piece.html }}
                />
                <p className="quiet">
                  <a href={pageOf(level)}>
                    <Said speech={speech}>{nameOf(level)}</Said>
                  </a>
                </p>
                <AddToPlan model={model.id} capability={level} step={kind} title={piece.title} />
              </div>
            </details>
          )
        )
      })}
    </section>
  )
}

function pictureLabel({ reached, cracks }: LevelReading, { lang, t, words }: Speech): string {
  const nameOf = (id: string) => words.dimensions[id]?.name ?? id
  const base = reached.value ? text(lang, t.pictures.reached, { level: nameOf(reached.value) }) : t.pictures.reachedNone
  const broken = cracks.length > 0 ? ` ${text(lang, t.pictures.cracks, { names: list(lang, cracks.map(nameOf)) })}` : ''
  return text(lang, t.pictures.pyramid, { summary: base + broken })
}
