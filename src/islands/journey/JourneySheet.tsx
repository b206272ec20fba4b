import { useStore } from '@nanostores/react'
import { useId, useState } from 'react'
import { journeyCounts, lowestStage, mostStages, withStageMoved } from '../../core/worksheets/journey.ts'
import { text } from '../../i18n/text.ts'
import { changeJourney, journeyOf, longestOfJourney, newStage, noJourney } from '../../stores/journey.ts'
import { addOwnStep } from '../../stores/plan-changes.ts'
import { journeyStageName } from '../../wording/worksheets/journey-rows.ts'
import { Done } from '../ui/Done.tsx'
import { FeelingCurve } from './FeelingCurve.tsx'
import { JourneyPaper } from './JourneyPaper.tsx'
import type { JourneyProps } from './journey-props.ts'
import { StageFields } from './StageFields.tsx'

/** The sheet: whose journey, its stages one under the other, the curve, and what there is to do about it. */
export function JourneySheet(props: JourneyProps & { readonly assessment: string }) {
  const { assessment, lang, t, addresses } = props
  const id = useId()
  const journey = useStore(journeyOf(assessment), { ssr: () => noJourney })
  const [said, say] = useState<{ readonly sentence: string; readonly onUndo?: () => void; readonly planned?: true }>()
  const [added, setAdded] = useState<string>()
  const { filled, guessed } = journeyCounts(journey)
  const { stages } = journey
  const lowest = lowestStage(journey)
  const nameOf = (stage: (typeof stages)[number]) => journeyStageName(stage, stages.indexOf(stage), lang, t)
  const plan = (stage: (typeof stages)[number]) => {
    const step = text(lang, t.step, { stage: nameOf(stage) })
    addOwnStep(assessment, step)
    say({ sentence: text(lang, t.planned, { step }), planned: true })
  }
  const remove = (stage: (typeof stages)[number]) => {
    changeJourney(assessment, one => ({ ...one, stages: one.stages.filter(other => other.id !== stage.id) }))
    const onUndo = () => {
      changeJourney(assessment, one => ({ ...one, stages: one.stages.toSpliced(stages.indexOf(stage), 0, stage) }))
      say(undefined)
    }
    say({ sentence: text(lang, t.removed, { stage: nameOf(stage) }), onUndo })
  }
  return (
    <>
      <div className="no-print">
        <div className="field">
          <label htmlFor={id}>{t.whose}</label>
          <input
            id={id}
            dir="auto"
            autoComplete="off"
            value={journey.title}
            maxLength={longestOfJourney.title}
            aria-describedby={`${id}-hint`}
            onChange={({ target }) => changeJourney(assessment, one => ({ ...one, title: target.value }))}
          />
          <p id={`${id}-hint`} className="quiet">
            {t.whoseHint} {t.pasteHint}
          </p>
        </div>
        <ol className="journey-stages">
          {stages.map((stage, at) => (
            <li key={stage.id}>
              <StageFields {...{ ...props, journey, stage, at }} isNew={stage.id === added} />
              <p className="buttons">
                {(
                  [
                    [t.earlier, -1],
                    [t.later, 1]
                  ] as const
                ).map(([deed, by]) => (
                  <button
                    key={deed}
                    type="button"
                    className="button button-quiet"
                    aria-disabled={!stages[at + by]}
                    aria-label={text(lang, t.deedOf, { deed, stage: nameOf(stage) })}
                    onClick={() => changeJourney(assessment, one => withStageMoved(one, stage.id, by))}
                  >
                    {deed}
                  </button>
                ))}
                {(
                  [
                    [t.remove, remove],
                    [t.plan, plan]
                  ] as const
                ).map(([deed, act]) => (
                  <button
                    key={deed}
                    type="button"
                    className="button button-quiet"
                    aria-label={text(lang, t.deedOf, { deed, stage: nameOf(stage) })}
                    onClick={() => act(stage)}
                  >
                    {deed}
                  </button>
                ))}
              </p>
            </li>
          ))}
        </ol>
        <Done sentence={said?.sentence ?? ''} undo={t.undo} onUndo={said?.onUndo} />
        {said?.planned && (
          <p>
            <a href={addresses.plan}>{t.toPlan}</a>
          </p>
        )}
        <p className="buttons">
          <button
            type="button"
            className={stages.length === 0 ? 'button button-main' : 'button'}
            aria-disabled={stages.length >= mostStages}
            onClick={() => {
              const stage = newStage()
              changeJourney(assessment, one => ({ ...one, stages: [...one.stages, stage] }))
              setAdded(stage.id)
            }}
          >
            {t.add}
          </button>
          {stages.length > 0 && (
            <button type="button" className="button" onClick={() => print()}>
              {t.print}
            </button>
          )}
        </p>
        {stages.length >= mostStages && <p>{t.most}</p>}
        <p role="status" className="quiet">
          {filled > 0 && text(lang, t.counts, { filled, guessed })} {guessed > 0 && t.look}
        </p>
      </div>
      <JourneyPaper {...{ journey, lang, t }} />
      <FeelingCurve {...{ ...props, journey }} />
      {lowest && (
        <p className="no-print">
          {text(lang, t.lowest, { stage: nameOf(lowest) })}{' '}
          <button type="button" className="plain" onClick={() => plan(lowest)}>
            {t.plan}
          </button>
        </p>
      )}
    </>
  )
}
