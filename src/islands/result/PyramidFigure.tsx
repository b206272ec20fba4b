import type { LevelReading } from '../../core/levels.ts'
import type { LevelsModel } from '../../core/model.ts'
import type { Score, Scores } from '../../core/score.ts'
import { unmarked } from '../../i18n/foreign-words.ts'
import { text } from '../../i18n/text.ts'
import { levelState, scoreAndRange, scoreText } from '../../wording/in-words.ts'
import { partName } from '../../wording/names.ts'
import { pyramidLabel } from '../../wording/picture-labels.ts'
import type { Speech } from '../../wording/speech.ts'
import { Instrument } from '../charts/Instrument.tsx'
import { Pyramid } from '../charts/Pyramid.tsx'
import { SvgFigure } from '../charts/SvgFigure.tsx'
import { PartReading } from './PartReading.tsx'

interface Props {
  readonly model: LevelsModel
  readonly scores: Scores
  readonly reading: LevelReading
  readonly speech: Speech
}

/** The pyramid with the score and the state of each level, and what the level means that is pointed at. */
export function PyramidFigure({ model, scores, reading, speech }: Props) {
  const { lang, dir, t, words } = speech
  const levels = model.dimensions.map(({ id }) => {
    const part = scores.dimensions[id] as Score
    const name = partName(words, id)
    return { id, part, name, state: levelState(reading, id, t.pictures), hasScore: part.score !== undefined }
  })
  const beside = levels.map(({ id, part, name, state, hasScore }) => [
    id,
    { name: unmarked(hasScore ? `${name} ${scoreText(part, speech)}` : name), state }
  ])
  const label = pyramidLabel(reading, speech)
  return (
    <SvgFigure picture="pyramid" lang={lang} t={t.saving}>
      <Instrument
        label={label}
        hint={t.pictures.hint.levels}
        readings={levels.map(({ id, part, name, state, hasScore }) => (
          <PartReading
            key={id}
            name={name}
            facts={[
              hasScore && scoreAndRange(part, speech),
              state,
              part.inScope > 0 && text(lang, t.pictures.answered, { rated: part.rated, inScope: part.inScope })
            ]}
            about={[words.dimensions[id]?.summary]}
            speech={speech}
          />
        ))}
      >
        {current => (
          <Pyramid reading={reading} beside={Object.fromEntries(beside)} dir={dir} label={label} current={current} />
        )}
      </Instrument>
    </SvgFigure>
  )
}
