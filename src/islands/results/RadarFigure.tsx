import { useMemo } from 'react'
import { afterStep } from '../../core/after-step.ts'
import type { StagesModel } from '../../core/model.ts'
import { shown } from '../../core/precision.ts'
import type { Route } from '../../core/route.ts'
import type { Score, Scores } from '../../core/score.ts'
import type { StageReading } from '../../core/stage.ts'
import { summary } from '../../core/summary.ts'
import { unmarked } from '../../i18n/foreign-words.ts'
import { figure, list, text } from '../../i18n/text.ts'
import { Radar } from '../charts/Radar.tsx'
import { RadarKey } from '../charts/RadarKey.tsx'
import { RadarSaving } from '../charts/RadarSaving.tsx'
import type { RadarContent, RadarSeries } from '../charts/radar-chart.ts'
import { scoreAndRange, scoreText } from './in-words.ts'
import { PartReading } from './PartReading.tsx'
import { Said } from './Said.tsx'
import { ScoreTable } from './ScoreTable.tsx'
import type { Speech } from './words.ts'

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
  const target = useMemo(() => afterAll(model, scores, way), [model, scores, way])
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
    <section aria-labelledby="radar-title">
      <h2 id="radar-title">{t.results.radarTitle}</h2>
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
                  facts={[scoreAndRange(now, speech), then && `${t.pictures.target} ${scoreText(then, speech)}`]}
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

/** The scores at the end of a route; undefined where there is none to go. */
function afterAll(model: StagesModel, scores: Scores, way: Route | undefined): Scores | undefined {
  if (!way?.ok || way.steps.length === 0) return undefined
  return way.steps.reduce((now, step) => afterStep(model, now, step), scores)
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

/** The ends of the radar in a sentence. */
export function radarSummary(
  model: StagesModel,
  scores: Scores,
  reading: StageReading,
  { lang, t, words }: Speech
): string {
  const say = (value: number) => figure(lang, shown(value))
  const name = (id: string) => words.dimensions[id]?.name ?? id
  const found = summary(model, scores, reading)
  switch (found.kind) {
    case 'nothing':
      return ''
    case 'flat':
      return text(lang, t.pictures.flat, { score: say(found.score) })
    case 'ends': {
      const { highest, lowest, heldBackBy } = found
      const ends = {
        high: name(highest.id),
        highScore: say(highest.score),
        low: name(lowest.id),
        lowScore: say(lowest.score)
      }
      return heldBackBy.length > 0
        ? text(lang, t.pictures.highLowHeld, { ...ends, names: list(lang, heldBackBy.map(name)) })
        : text(lang, t.pictures.highLow, ends)
    }
  }
}
