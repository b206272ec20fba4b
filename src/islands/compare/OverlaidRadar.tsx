import { useMemo } from 'react'
import type { Comparison } from '../../core/compare.ts'
import type { StagesModel } from '../../core/model.ts'
import type { Score } from '../../core/score.ts'
import { unmarked } from '../../i18n/foreign-words.ts'
import { list, text } from '../../i18n/text.ts'
import { scoreText } from '../../wording/in-words.ts'
import { partName } from '../../wording/names.ts'
import { Radar } from '../charts/Radar.tsx'
import { RadarKey } from '../charts/RadarKey.tsx'
import { RadarSaving } from '../charts/RadarSaving.tsx'
import type { RadarContent } from '../charts/radar-content.ts'
import { Said } from '../ui/Said.tsx'
import type { CompareSpeech } from './words.ts'

interface Props {
  readonly model: StagesModel
  readonly comparison: Comparison
  readonly places: readonly number[]
  readonly speech: CompareSpeech
}

/** One radar for all results, each with a stroke and a point of its own. */
export function OverlaidRadar({ model, comparison, places, speech }: Props) {
  const { lang, dir, t, words, names } = speech
  const content = useMemo(
    (): RadarContent => ({
      axes: model.dimensions.map(({ id }) => unmarked(partName(words, id))),
      series: places.map((place, at) => ({
        name: names[place] ?? '',
        kind: place,
        values: comparison.dimensions.map(({ scores }) => scores[at]?.score)
      })),
      lang,
      dir
    }),
    [model, comparison, places, names, words, lang, dir]
  )
  const beside = (scores: readonly Score[]) =>
    list(
      lang,
      scores.map((score, at) => `${names[places[at] ?? 0]} ${scoreText(score, speech)}`)
    )
  return (
    <figure>
      <Radar
        content={content}
        hint={t.pictures.hint.axes}
        label={text(lang, t.compare.radar, {
          names: list(lang, content.axes),
          series: beside(comparison.overall.scores)
        })}
        points={comparison.dimensions.map(({ id, scores }) => (
          <Said key={id} speech={speech}>{`${partName(words, id)}: ${beside(scores)}`}</Said>
        ))}
      />
      <RadarKey series={content.series} />
      <RadarSaving content={content} t={t.saving} />
    </figure>
  )
}
