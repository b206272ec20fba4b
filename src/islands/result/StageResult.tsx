import { useStore } from '@nanostores/react'
import { useContext, useMemo } from 'react'
import { adviceForStages } from '../../core/advice.ts'
import type { StagesModel } from '../../core/model.ts'
import { score } from '../../core/score.ts'
import type { Sheet } from '../../core/sheet.ts'
import { shownRoute } from '../../core/shown-route.ts'
import { readStage } from '../../core/stage.ts'
import { isProvisional } from '../../core/trust.ts'
import { noChoices, routeChoicesOf } from '../../stores/route-choices.ts'
import type { Speech } from '../../wording/speech.ts'
import { Planning } from '../plan/planning.ts'
import { Contents, type Part } from '../ui/Contents.tsx'
import { AdviceList } from './AdviceList.tsx'
import { Extremes } from './Extremes.tsx'
import { FindOut } from './FindOut.tsx'
import { RadarFigure } from './RadarFigure.tsx'
import { RouteSection } from './RouteSection.tsx'
import { SkillMap } from './SkillMap.tsx'
import { StageHeadline } from './StageHeadline.tsx'

interface Props {
  readonly model: StagesModel
  readonly sheet: Sheet
  readonly speech: Speech
  /** Of somebody else: shown with the route as the method finds it, without the visitor's own choices. */
  readonly readOnly: boolean
  /** What follows on the page, for its list of contents; without it there is none. */
  readonly others?: readonly Part[] | undefined
}

/** A result read by stages: where it stands, how sure that is, and the way on. */
export function StageResult({ model, sheet, speech, readOnly, others }: Props) {
  const own = useStore(routeChoicesOf(useContext(Planning)?.assessment))[model.id] ?? noChoices
  const choices = readOnly ? noChoices : own
  const scores = useMemo(() => score(model, sheet), [model, sheet])
  const reading = useMemo(() => readStage(model, scores), [model, scores])
  const { target, way } = useMemo(() => shownRoute(model, scores, reading, choices), [model, scores, reading, choices])
  // The highest stage has no route to be unsure of, and is itself no more than a first impression.
  const isToFindOut = way ? !way.ok && way.reason === 'provisional' : isProvisional(model, scores)
  const advice = useMemo(() => adviceForStages(model, scores, reading, way), [model, scores, reading, way])
  return (
    <>
      <StageHeadline model={model} sheet={sheet} scores={scores} reading={reading} speech={speech} />
      {others && scores.overall.rated > 0 && (
        <Contents parts={['radar', 'skills', 'route', 'advice', ...others]} t={speech.t.results} />
      )}
      <RadarFigure model={model} scores={scores} reading={reading} way={way} speech={speech} />
      <Extremes model={model} scores={scores} speech={speech} />
      <SkillMap model={model} scores={scores} speech={speech} />
      {isToFindOut ? (
        <FindOut model={model} sheet={sheet} speech={speech} />
      ) : (
        <RouteSection
          model={model}
          scores={scores}
          reading={reading}
          target={target}
          way={way}
          choices={choices}
          speech={speech}
          readOnly={readOnly}
        />
      )}
      <AdviceList model={model} advice={advice} target={target} hasScore={scores.overall.rated > 0} speech={speech} />
    </>
  )
}
