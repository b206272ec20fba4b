import type { ReactNode } from 'react'
import type { Model } from '../../core/model.ts'
import { byModel } from '../../core/reading.ts'
import type { Sheet } from '../../core/sheet.ts'
import type { Speech } from '../../wording/speech.ts'
import { LevelResult } from './LevelResult.tsx'
import { PartOfStages } from './PartOfStages.tsx'
import { ProfileResult } from './ProfileResult.tsx'
import { StageResult } from './StageResult.tsx'
import { type ShownView, shownViews } from './views.ts'

interface Props {
  readonly model: Model
  readonly sheet: Sheet
  readonly speech: Speech
  /** The address of the method page. */
  readonly method: string
  /** Whether it is somebody else's and nothing of it may be changed. */
  readonly readOnly?: boolean
  /** What of it is shown: one view on the screen, all of them on paper. */
  readonly views?: readonly ShownView[]
  /** Whether the model is only what was asked of a larger one: it has scores and steps then, and no stage. */
  readonly isPart?: boolean
  /** What belongs between the advice and how it was worked out. */
  readonly children?: ReactNode
}

/** Everything that follows from a model and a sheet, whoever they belong to. */
export function ResultBody({
  model,
  sheet,
  speech,
  method,
  readOnly = false,
  isPart = false,
  views = shownViews,
  children
}: Props) {
  const { results } = speech.t
  return (
    <>
      {byModel(model, {
        stages: own =>
          isPart ? (
            <PartOfStages model={own} sheet={sheet} speech={speech} />
          ) : (
            <StageResult model={own} sheet={sheet} speech={speech} readOnly={readOnly} views={views} />
          ),
        levels: own => <LevelResult model={own} sheet={sheet} speech={speech} views={views} />,
        profile: own => <ProfileResult model={own} sheet={sheet} speech={speech} views={views} />
      })}
      {children}
      {views.includes('result') && (
        <section aria-labelledby="how-title" className="result-method">
          <h2 id="how-title">{results.howTitle}</h2>
          <p className="quiet">
            <span>{results.how}</span> <a href={method}>{results.howLink}</a>
          </p>
        </section>
      )}
    </>
  )
}
