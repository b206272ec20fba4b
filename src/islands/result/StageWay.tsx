import type { StagesModel } from '../../core/model.ts'
import type { Scores } from '../../core/score.ts'
import type { Sheet } from '../../core/sheet.ts'
import { isProvisional } from '../../core/trust.ts'
import type { WholeSpeech } from '../../wording/speech.ts'
import { AdviceList } from './AdviceList.tsx'
import { FindOut } from './FindOut.tsx'
import { RouteSection } from './RouteSection.tsx'
import { SkillMap } from './SkillMap.tsx'
import { useStageReading } from './use-stage-reading.ts'
import type { ShownView } from './views.ts'

interface Props {
  readonly model: StagesModel
  readonly sheet: Sheet
  readonly speech: WholeSpeech
  readonly readOnly: boolean
  readonly views: readonly ShownView[]
}

/** Behind a result read by stages: all its skills, the route, and the advice. */
export function StageWay({ model, sheet, speech, readOnly, views }: Props) {
  const { scores, reading, target, way, choices, advice, holdsRoute } = useStageReading(model, sheet, readOnly)
  // The highest stage has no route to be unsure of, and is itself no more than a first impression.
  const isToFindOut = way ? !way.ok && way.reason === 'provisional' : isProvisional(model, scores)
  return (
    <>
      {views.includes('skills') && <SkillMap model={model} sheet={sheet} scores={scores} speech={speech} />}
      {views.includes('plan') && (
        <>
          {isToFindOut ? (
            <FindOut model={model} sheet={sheet} speech={speech} when="first" />
          ) : holdsRoute ? null : (
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
