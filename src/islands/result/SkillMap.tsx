import { useEffect, useId, useState } from 'react'
import { capabilitiesOf, type Model } from '../../core/model.ts'
import type { Score, Scores } from '../../core/score.ts'
import type { Sheet } from '../../core/sheet.ts'
import { unmarked } from '../../i18n/foreign-words.ts'
import { rangeText, scoreAndRange, scoreText } from '../../wording/in-words.ts'
import { type AskedThen, ladderAsked } from '../../wording/items.ts'
import { partName, skillName } from '../../wording/names.ts'
import { rungSentences } from '../../wording/picture-labels.ts'
import type { Speech } from '../../wording/speech.ts'
import { markedPart } from '../charts/Instrument.tsx'
import type { MapContent } from '../charts/map-picture.ts'
import { RungsBar } from '../charts/RungsBar.tsx'
import { SaveButtons } from '../charts/SaveButtons.tsx'
import { PartName } from '../ui/PartName.tsx'
import { Said } from '../ui/Said.tsx'
import { PartReading } from './PartReading.tsx'

interface Props {
  readonly model: Model
  readonly sheet: Sheet
  readonly scores: Scores
  readonly speech: Speech
}

/**
 * Every skill as a small ladder with its figure, in one table a competency, and under them the rung of the skill that is
 * pointed at. The names are links already, so the keyboard goes along them, and each is described by its rung.
 */
export function SkillMap({ model, sheet, scores, speech }: Props) {
  const { t, words, pageOf } = speech
  const id = useId()
  const [current, setCurrent] = useState<number>()
  const point = (event: { readonly target: EventTarget }) => setCurrent(markedPart(event) ?? current)
  const skills = capabilitiesOf(model).map(({ capability }) => capability.id)
  const picture = async (ending: 'png' | 'svg') =>
    (await import('../charts/map-picture.ts')).mapPicture(mapContent(model, scores, speech), ending)
  const forget = () => setCurrent(undefined)
  // What stands over the lower edge of the screen can be sent away, wherever the focus is.
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && setCurrent(undefined)
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
  return (
    <section aria-labelledby="skills-title" className="result-skills">
      <h2 id="skills-title">
        <Said speech={speech}>{words.skills?.all ?? words.parts.all}</Said>
      </h2>
      <p>{t.results.skillsText}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: only what its links and ladders bring up is shown by it */}
      <div
        className="result-map"
        onPointerDown={point}
        onPointerMove={point}
        onPointerLeave={({ pointerType }) => pointerType === 'mouse' && forget()}
        onFocus={point}
        onBlur={forget}
      >
        {model.dimensions.map(({ id: dimension, capabilities }) => (
          <table key={dimension}>
            <caption>
              <PartName id={dimension} speech={speech} />
            </caption>
            <thead className="unseen">
              <tr>
                <th scope="col">
                  <Said speech={speech}>{words.skills?.one ?? words.parts.one}</Said>
                </th>
                <td />
                <th scope="col">{t.results.score}</th>
              </tr>
            </thead>
            <tbody>
              {capabilities.map(({ id: skill }) => {
                const own = scores.capabilities[skill] as Score
                const range = rangeText(own, speech)
                const at = skills.indexOf(skill)
                return (
                  <tr key={skill} data-skill={skill} data-part-at={at} data-pointed={at === current || undefined}>
                    <th scope="row">
                      <a href={pageOf(skill)} aria-describedby={`${id}-${at}`}>
                        <Said speech={speech}>{skillName(words, skill)}</Said>
                      </a>
                    </th>
                    <td>
                      <RungsBar score={own.score} />
                    </td>
                    <td className="figure">
                      {scoreText(own, speech, scores.open.includes(dimension))}
                      {own.score !== undefined && range !== '–' && <small> {range}</small>}
                    </td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        ))}
        {/* Spoken with the names that it describes. */}
        <div className="readings no-print" aria-hidden="true" data-pointed={current !== undefined || undefined}>
          <span className="quiet" data-shown={current === undefined || undefined}>
            {t.pictures.hint.skills}
          </span>
          {skills.map((skill, at) => (
            <span key={skill} id={`${id}-${at}`} data-shown={at === current || undefined}>
              <SkillReading
                skill={skill}
                score={scores.capabilities[skill] as Score}
                asked={ladderAsked(model, sheet, skill)}
                speech={speech}
              />
            </span>
          ))}
        </div>
      </div>
      <SaveButtons
        picture="skills"
        files={{ png: () => picture('png'), svg: () => picture('svg') }}
        lang={speech.lang}
        t={t.saving}
      />
    </section>
  )
}

function mapContent(model: Model, scores: Scores, speech: Speech): MapContent {
  const { words, dir } = speech
  return {
    parts: model.dimensions.map(({ id, capabilities }) => ({
      name: unmarked(partName(words, id)),
      skills: capabilities.map(skill => {
        const own = scores.capabilities[skill.id] as Score
        const name = unmarked(skillName(words, skill.id))
        return { name, score: own.score, figure: scoreText(own, speech, scores.open.includes(id)) }
      })
    })),
    dir
  }
}

interface ReadingProps {
  readonly skill: string
  readonly score: Score
  readonly asked: AskedThen | undefined
  readonly speech: Speech
}

/** The rung on which a skill stands, and the one above it. */
function SkillReading({ skill, score, asked, speech }: ReadingProps) {
  return (
    <PartReading
      name={skillName(speech.words, skill)}
      facts={[scoreAndRange(score, speech)]}
      about={rungSentences(skill, score, speech, asked)}
      speech={speech}
    />
  )
}
