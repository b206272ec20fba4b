import { useStore } from '@nanostores/react'
import { useContext, useMemo } from 'react'
import { adviceForStages } from '../../core/advice.ts'
import { beside } from '../../core/beside.ts'
import { distanceToNext } from '../../core/distance.ts'
import { firstStep } from '../../core/first-step.ts'
import type { StagesModel } from '../../core/model.ts'
import { type Scores, score } from '../../core/score.ts'
import type { Sheet } from '../../core/sheet.ts'
import { shownRoute } from '../../core/shown-route.ts'
import { readStage } from '../../core/stage.ts'
import { isProvisional } from '../../core/trust.ts'
import { planOf } from '../../stores/plan.ts'
import { noStepChoices, stepChoicesOf } from '../../stores/step-choices.ts'
import type { Speech } from '../../wording/speech.ts'
import { Planning } from '../plan/planning.ts'
import { AdviceList } from './AdviceList.tsx'
import { Extremes } from './Extremes.tsx'
import { FindOut } from './FindOut.tsx'
import { RadarFigure } from './RadarFigure.tsx'
import { RouteSection } from './RouteSection.tsx'
import { SkillMap } from './SkillMap.tsx'
import { StageHeadline } from './StageHeadline.tsx'
import type { ShownView } from './views.ts'

interface Props {
  readonly model: StagesModel
  readonly sheet: Sheet
  readonly speech: Speech
  /** Of somebody else: shown with the route as the method finds it, without the visitor's own choices. */
  readonly readOnly: boolean
  readonly views: readonly ShownView[]
}

/** A result read by stages: where it stands, how sure that is, and the way on. */
export function StageResult({ model, sheet, speech, readOnly, views }: Props) {
  const place = useContext(Planning)
  const own = useStore(stepChoicesOf(model.id, place?.assessment))
  const plan = useStore(planOf(place?.assessment))
  const choices = readOnly ? noStepChoices : own
  const scores = useMemo(() => score(model, sheet), [model, sheet])
  const reading = useMemo(() => readStage(model, scores), [model, scores])
  const { target, way } = useMemo(() => shownRoute(model, scores, reading, choices), [model, scores, reading, choices])
  // The highest stage has no route to be unsure of, and is itself no more than a first impression.
  const isToFindOut = way ? !way.ok && way.reason === 'provisional' : isProvisional(model, scores)
  const distance = useMemo(() => distanceToNext(model, scores, reading), [model, scores, reading])
  const advice = useMemo(() => {
    const all = adviceForStages(model, scores, reading, way)
    return place?.holdsRoute ? beside(plan, way, model.id, all) : all
  }, [model, scores, reading, way, plan, place])
  return (
    <>
      {views.includes('result') && (
        <>
          <StageHeadline
            model={model}
            sheet={sheet}
            scores={scores}
            reading={reading}
            distance={distance}
            way={way}
            first={firstStep(model, sheet, scores, way, advice)}
            target={target}
            speech={speech}
          />
          <RadarFigure
            model={model}
            scores={scores}
            reading={reading}
            below={distance?.below ?? []}
            way={way}
            speech={speech}
          />
          <Extremes model={model} scores={scores} speech={speech} />
        </>
      )}
      {views.includes('skills') && <SkillMap model={model} sheet={sheet} scores={scores} speech={speech} />}
      {views.includes('plan') && (
        <>
          {isToFindOut ? (
            <FindOut model={model} sheet={sheet} speech={speech} when="first" />
          ) : place?.holdsRoute ? null : (
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
          {way?.ok && isPartlyKnown(scores) && <FindOut model={model} sheet={sheet} speech={speech} when="beside" />}
          <AdviceList
            model={model}
            advice={advice}
            target={target}
            hasScore={scores.overall.rated > 0}
            speech={speech}
          />
        </>
      )}
    </>
  )
}

function isPartlyKnown({ overall: { rated, inScope } }: Scores): boolean {
  return rated < inScope
}
