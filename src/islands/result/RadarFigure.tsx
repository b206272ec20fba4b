import { useMemo } from 'react'
import { afterRoute } from '../../core/after-route.ts'
import type { StagesModel } from '../../core/model.ts'
import type { Route } from '../../core/route.ts'
import type { Score, Scores } from '../../core/score.ts'
import type { StageReading } from '../../core/stage.ts'
import { unmarked } from '../../i18n/foreign-words.ts'
import { list, text } from '../../i18n/text.ts'
import { scoreAndRange, scoreText } from '../../wording/in-words.ts'
import { radarSummary } from '../../wording/radar-summary.ts'
import type { Speech } from '../../wording/speech.ts'
import { Radar } from '../charts/Radar.tsx'
import { RadarKey } from '../charts/RadarKey.tsx'
import { RadarSaving } from '../charts/RadarSaving.tsx'
import type { RadarContent, RadarSeries } from '../charts/radar-content.ts'
import { Said } from '../ui/Said.tsx'
import { PartReading } from './PartReading.tsx'
import { ScoreTable } from './ScoreTable.tsx'

interface Props {
  readonly model: StagesModel
  readonly scores: Scores
  readonly reading: StageReading
  readonly way: Route | undefined
  readonly speech: Speech
}

/** The radar of the dimensions, its summary in a sentence, and its table. */
export function RadarFigure({ model, scores, reading, way, speech }: Props) {
  const { lang, dir, t, words } = speech
  const target = useMemo(() => afterRoute(model, scores, way), [model, scores, way])
  const content = useMemo(
    (): RadarContent => ({
      axes: model.dimensions.map(({ id }) => unmarked(words.dimensions[id]?.name ?? id)),
      series: seriesOf(model, scores, target, t.pictures),
      lang,
      dir
    }),
    [model, scores, target, words, t, lang, dir]
  )
  const sentence = radarSummary(model, scores, reading, speech)
  return (
    <section aria-labelledby="radar-title" className="result-radar">
      <h2 id="radar-title">
        <Said speech={speech}>{words.parts.all}</Said>
      </h2>
      <p>
        <Said speech={speech}>{sentence}</Said>
      </p>
      <div className="beside">
        <figure>
          <Radar
            content={content}
            points={model.dimensions.map(({ id }) => {
              const [now, then] = [scores.dimensions[id] as Score, target?.dimensions[id]]
              return (
                <PartReading
                  key={id}
                  name={words.dimensions[id]?.name ?? id}
                  facts={[
                    scoreAndRange(now, speech, scores.open.includes(id)),
                    then && `${t.pictures.target} ${scoreText(then, speech)}`
                  ]}
                  about={[words.dimensions[id]?.summary]}
                  speech={speech}
                />
              )
            })}
            hint={t.pictures.hint.axes}
            label={`${text(lang, t.pictures.radar, { names: list(lang, content.axes) })} ${sentence}`}
          />
          <RadarKey series={content.series} />
          <RadarSaving content={content} t={t.saving} />
        </figure>
        <ScoreTable model={model} scores={scores} speech={speech} caption={t.results.tableCaption} />
      </div>
    </section>
  )
}

function seriesOf(
  model: StagesModel,
  scores: Scores,
  target: Scores | undefined,
  t: Speech['t']['pictures']
): RadarSeries[] {
  const valuesOf = (from: Scores, which: 'score' | 'low' | 'high') =>
    model.dimensions.map(({ id }) => from.dimensions[id]?.[which])
  const series: RadarSeries[] = [{ name: t.now, kind: 'score', values: valuesOf(scores, 'score') }]
  if (target) series.push({ name: t.target, kind: 'target', values: valuesOf(target, 'score') })
  if (scores.overall.rated < scores.overall.inScope) {
    series.push({ name: t.possible, kind: 'low', values: valuesOf(scores, 'low') })
    series.push({ name: t.possible, kind: 'high', values: valuesOf(scores, 'high') })
  }
  return series
}
