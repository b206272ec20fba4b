import { firstStep } from '../../core/first-step.ts'
import type { StagesModel } from '../../core/model.ts'
import type { Sheet } from '../../core/sheet.ts'
import type { Speech } from '../../wording/speech.ts'
import { Extremes } from './Extremes.tsx'
import { UnderFirstScreen } from './FirstScreen.tsx'
import { RadarFigure } from './RadarFigure.tsx'
import { StageHeadline } from './StageHeadline.tsx'
import { useStageReading } from './use-stage-reading.ts'

interface Props {
  readonly model: StagesModel
  readonly sheet: Sheet
  readonly speech: Speech
  readonly readOnly: boolean
}

/** A result read by stages: where it stands, how sure that is, and the first step. */
export function StageView({ model, sheet, speech, readOnly }: Props) {
  const { scores, reading, target, way, distance, advice } = useStageReading(model, sheet, readOnly)
  return (
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
      <UnderFirstScreen>
        <RadarFigure
          model={model}
          scores={scores}
          reading={reading}
          below={distance?.below ?? []}
          way={way}
          speech={speech}
        />
        <Extremes model={model} scores={scores} speech={speech} />
      </UnderFirstScreen>
    </>
  )
}
