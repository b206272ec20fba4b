import { useMemo } from 'react'
import type { ProfileModel } from '../../core/model.ts'
import { readResult } from '../../core/reading.ts'
import type { Sheet } from '../../core/sheet.ts'
import type { Speech } from '../../wording/speech.ts'
import { Said } from '../ui/Said.tsx'
import { Certainty } from './Certainty.tsx'
import { AdvicePanel } from './MondayStep.tsx'
import { ScoreTable } from './ScoreTable.tsx'

interface Props {
  readonly model: ProfileModel
  readonly sheet: Sheet
  readonly speech: Speech
}

/** A result that is a profile: scores side by side and what to do, no stage, no level, no verdict on the whole. */
export function ProfileView({ model, sheet, speech }: Props) {
  const { t, words } = speech
  const { scores, advice } = useMemo(() => readResult(model, sheet), [model, sheet])
  const pieces = advice.map(({ capability, kind }) => ({ level: capability, kind }))
  return (
    <section aria-labelledby="levels-title" className="result-levels">
      <h2 id="levels-title">
        <Said speech={speech}>{words.parts.all}</Said>
      </h2>
      <ScoreTable model={model} scores={scores} speech={speech} caption={t.results.tableCaption} />
      <Certainty model={model} sheet={sheet} scores={scores} speech={speech} />
      {scores.overall.rated > 0 && pieces[0] && (
        <AdvicePanel id={`${pieces[0].level}-${pieces[0].kind}`} speech={speech} />
      )}
    </section>
  )
}
