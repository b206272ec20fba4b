import type { StagesModel } from '../../core/model.ts'
import type { Scores } from '../../core/score.ts'
import type { RadarSeries } from './radar-content.ts'

interface Names {
  readonly now: string
  readonly target: string
  readonly possible: string
}

/** The lines of a result: where it stands, where the route leads, and what missing answers leave open. */
export function radarSeries(model: StagesModel, scores: Scores, target: Scores | undefined, t: Names): RadarSeries[] {
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
