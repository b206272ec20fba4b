import type { Model } from '../../core/model.ts'
import { byModel } from '../../core/reading.ts'
import type { Sheet } from '../../core/sheet.ts'
import type { Speech } from '../../wording/speech.ts'
import { Arriving } from '../ui/Arriving.tsx'
import { late } from '../ui/late.ts'
import { StageView } from './StageView.tsx'

// Most results are read by stages: what draws the others comes with them.
const lateLevels = late(async () => (await import('./LevelView.tsx')).LevelView)
const lateProfile = late(async () => (await import('./ProfileView.tsx')).ProfileView)

interface Props {
  readonly model: Model
  readonly sheet: Sheet
  readonly speech: Speech
  /** Whether it is somebody else's and nothing of it may be changed. */
  readonly readOnly?: boolean
}

/** The first view of a result, and all that a page needs for it: what stands behind it comes with the other views. */
export function ResultView({ model, sheet, speech, readOnly = false }: Props) {
  return byModel(model, {
    stages: own => <StageView model={own} sheet={sheet} speech={speech} readOnly={readOnly} />,
    levels: own => <Arriving part={lateLevels} props={{ model: own, sheet, speech }} />,
    profile: own => <Arriving part={lateProfile} props={{ model: own, sheet, speech }} />
  })
}
