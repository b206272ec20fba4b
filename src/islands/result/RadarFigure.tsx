import { useMemo } from 'react'
import { afterRoute } from '../../core/after-route.ts'
import type { StagesModel } from '../../core/model.ts'
import type { Route } from '../../core/route.ts'
import type { Score, Scores } from '../../core/score.ts'
import type { StageReading } from '../../core/stage.ts'
import { unmarked } from '../../i18n/foreign-words.ts'
import { list, text } from '../../i18n/text.ts'
import { scoreAndRange, scoreText } from '../../wording/in-words.ts'
import { partName } from '../../wording/names.ts'
import { radarSummary } from '../../wording/radar-summary.ts'
import type { Speech } from '../../wording/speech.ts'
import { filesOf } from '../charts/drawn-pictures.ts'
import { loadRadar } from '../charts/load-radar.ts'
import { PictureMenu } from '../charts/PictureMenu.tsx'
import { Radar } from '../charts/Radar.tsx'
import { RadarKey } from '../charts/RadarKey.tsx'
import type { RadarContent } from '../charts/radar-content.ts'
import { radarSeries } from '../charts/radar-series.ts'
import { Said } from '../ui/Said.tsx'
import { Turn } from '../ui/Turns.tsx'
import { CompetencyBars } from './CompetencyBars.tsx'
import { PartReading } from './PartReading.tsx'

interface Props {
  readonly model: StagesModel
  readonly scores: Scores
  readonly reading: StageReading
  /** The dimensions below the next stage's floor. */
  readonly below: readonly string[]
  readonly way: Route | undefined
  readonly speech: Speech
}

/** Fewer axes are no area: then the bars say it alone. */
const fewestAxes = 3

/** The radar of the dimensions, its summary in a sentence, and beside it one bar each, which are its table. */
export function RadarFigure({ model, scores, reading, below, way, speech }: Props) {
  const { lang, dir, t, words } = speech
  const target = useMemo(() => afterRoute(model, scores, way), [model, scores, way])
  const content = useMemo(
    (): RadarContent => ({
      axes: model.dimensions.map(({ id }) => unmarked(partName(words, id))),
      figures: model.dimensions.map(({ id }) => {
        const part = scores.dimensions[id]
        return part ? unmarked(scoreText(part, speech, scores.open.includes(id))) : ''
      }),
      series: radarSeries(model, scores, target, t.pictures),
      lang,
      dir
    }),
    [model, scores, target, words, t, lang, dir, speech]
  )
  const sentence = radarSummary(model, scores, reading, speech)
  const hasRadar = content.axes.length >= fewestAxes
  return (
    <section aria-labelledby="radar-title" className="result-radar">
      <h2 id="radar-title">
        <Said speech={speech}>{words.parts.all}</Said>
      </h2>
      <p>
        <Said speech={speech}>{sentence}</Said>
      </p>
      <div className="beside result-competencies">
        {hasRadar && (
          <figure>
            <Radar
              content={content}
              points={model.dimensions.map(({ id }) => {
                const [now, then] = [scores.dimensions[id] as Score, target?.dimensions[id]]
                return (
                  <PartReading
                    key={id}
                    name={partName(words, id)}
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
          </figure>
        )}
        <Turn>
          {() => <CompetencyBars model={model} scores={scores} target={target} below={below} speech={speech} />}
        </Turn>
      </div>
      <Turn>
        {() => (
          <PictureMenu
            pictures={[
              { picture: 'limb', files: filesOf(() => document.querySelector('.charts-gauge')) },
              ...(hasRadar
                ? [{ picture: 'radar' as const, files: { png: async () => (await loadRadar()).radarPicture(content) } }]
                : [])
            ]}
            t={t.saving}
          />
        )}
      </Turn>
    </section>
  )
}
