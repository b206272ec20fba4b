import { adviceForLevels, type LevelAdvice } from '../../core/advice.ts'
import { readLevels } from '../../core/levels.ts'
import type { LevelsModel, ProfileModel } from '../../core/model.ts'
import { byModel, readResult } from '../../core/reading.ts'
import { score } from '../../core/score.ts'
import type { Sheet } from '../../core/sheet.ts'
import type { WholeSpeech } from '../../wording/speech.ts'
import { BuildAndMend } from './BuildAndMend.tsx'
import { SkillMap } from './SkillMap.tsx'
import type { ShownView } from './views.ts'

interface Props {
  readonly model: LevelsModel | ProfileModel
  readonly sheet: Sheet
  readonly speech: WholeSpeech
  readonly views: readonly ShownView[]
}

/** Behind a result without a route: all its parts, and what to build and to mend. */
export function BuiltWay({ model, sheet, speech, views }: Props) {
  const scores = score(model, sheet)
  return (
    <>
      {views.includes('skills') && <SkillMap model={model} sheet={sheet} scores={scores} speech={speech} />}
      {views.includes('plan') && scores.overall.rated > 0 && (
        <BuildAndMend
          model={model.id}
          advice={adviceOf(model, sheet)}
          none={model.reading === 'levels' ? speech.t.pyramid.adviceTop : speech.t.results.adviceTop}
          speech={speech}
        />
      )}
    </>
  )
}

function adviceOf(model: LevelsModel | ProfileModel, sheet: Sheet): readonly LevelAdvice[] {
  return byModel<readonly LevelAdvice[]>(model, {
    stages: () => [],
    levels: own => adviceForLevels(own, readLevels(own, sheet)),
    profile: own => readResult(own, sheet).advice.map(({ capability, kind }) => ({ level: capability, kind }))
  })
}
