import { firstStep } from '../../core/first-step.ts'
import type { StagesModel } from '../../core/model.ts'
import type { Sheet } from '../../core/sheet.ts'
import type { Speech } from '../../wording/speech.ts'
import { Turn } from '../ui/Turns.tsx'
import { Extremes } from './Extremes.tsx'
import { RadarFigure } from './RadarFigure.tsx'
import { StageHeadline } from './StageHeadline.tsx'
import { useStageReading } from './use-stage-reading.ts'
import { Waiting } from './Waiting.tsx'

interface Props {
  readonly model: StagesModel
  readonly sheet: Sheet
  readonly speech: Speech
  readonly readOnly: boolean
}

/** A result read by stages: where it stands, how sure that is, and the first step. */
export function StageView({ model, sheet, speech, readOnly }: Props) {
  const { scores, reading, target, way, distance, advice } = useStageReading(model, sheet, readOnly)
  const first = firstStep(model, sheet, scores, way, advice)
  const below = distance?.below ?? []
  return (
    <>
      <Turn before={<Waiting {...speech} />}>
        {() => <StageHeadline {...{ model, sheet, scores, reading, distance, way, first, target, speech }} />}
      </Turn>
      <Turn>{() => <RadarFigure {...{ model, scores, reading, below, way, speech }} />}</Turn>
      <Turn>{() => <Extremes model={model} scores={scores} speech={speech} />}</Turn>
    </>
  )
}
