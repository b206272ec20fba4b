import type { ReactNode } from 'react'
import type { Model } from '../../core/model.ts'
import { byModel } from '../../core/reading.ts'
import type { Sheet } from '../../core/sheet.ts'
import type { WholeSpeech } from '../../wording/speech.ts'
import { FromPage } from '../ui/FromPage.tsx'
import { BesideOthers } from './BesideOthers.tsx'
import { BuiltWay } from './BuiltWay.tsx'
import { HowFound } from './HowFound.tsx'
import { PartOfStages } from './PartOfStages.tsx'
import { ResultView } from './ResultView.tsx'
import { StageWay } from './StageWay.tsx'
import type { Under } from './under.ts'
import { type ShownView, shownViews } from './views.ts'

interface Props {
  readonly model: Model
  readonly sheet: Sheet
  readonly speech: WholeSpeech
  /** The address of the method page. */
  readonly method: string
  /** Whether it is somebody else's and nothing of it may be changed. */
  readonly readOnly?: boolean
  /** What of it is shown: one view on the screen, all of them on paper. */
  readonly views?: readonly ShownView[]
  /** Whether the model is only what was asked of a larger one: it has scores and steps then, and no stage. */
  readonly isPart?: boolean
  readonly under?: Under | undefined
  /** What belongs between the advice and how it was worked out. */
  readonly children?: ReactNode
}

/** Everything that follows from a model and a sheet, whoever they belong to. */
export function ResultBody(props: Props) {
  const { model, sheet, speech, method, readOnly = false, isPart = false, views = shownViews, under, children } = props
  const built = (own: Parameters<typeof BuiltWay>[0]['model']) => (
    <BuiltWay model={own} sheet={sheet} speech={speech} views={views} />
  )
  return (
    <>
      {isPart && model.reading === 'stages' ? (
        <PartOfStages model={model} sheet={sheet} speech={speech} />
      ) : (
        <>
          {views.includes('result') && <ResultView model={model} sheet={sheet} speech={speech} readOnly={readOnly} />}
          {byModel(model, {
            stages: own => <StageWay model={own} sheet={sheet} speech={speech} readOnly={readOnly} views={views} />,
            levels: built,
            profile: built
          })}
        </>
      )}
      {children}
      {under?.others ? (
        <BesideOthers others={under.others} model={model} sheet={sheet}>
          <FromPage template={under.template} />
        </BesideOthers>
      ) : (
        under && <FromPage template={under.template} />
      )}
      {views.includes('result') && <HowFound speech={speech} method={method} />}
    </>
  )
}
