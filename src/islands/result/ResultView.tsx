import type { Model } from '../../core/model.ts'
import { byModel } from '../../core/reading.ts'
import type { Sheet } from '../../core/sheet.ts'
import type { Speech } from '../../wording/speech.ts'
import { LevelView } from './LevelView.tsx'
import { ProfileView } from './ProfileView.tsx'
import { StageView } from './StageView.tsx'

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
    levels: own => <LevelView model={own} sheet={sheet} speech={speech} />,
    profile: own => <ProfileView model={own} sheet={sheet} speech={speech} />
  })
}
