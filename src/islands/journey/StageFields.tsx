import { type ClipboardEventHandler, useEffect, useId, useRef } from 'react'
import {
  type Journey,
  type JourneyLine,
  type JourneyStage,
  journeyLines,
  mostStages,
  withStage
} from '../../core/worksheets/journey.ts'
import { withPasted } from '../../core/worksheets/pasted-journey.ts'
import { changeJourney, longestOfJourney, newStage } from '../../stores/journey.ts'
import { journeyStageName } from '../../wording/worksheets/journey-rows.ts'
import { JourneyField } from './JourneyField.tsx'
import type { JourneySpeech } from './journey-props.ts'

interface Props extends JourneySpeech {
  readonly assessment: string
  readonly journey: Journey
  readonly stage: JourneyStage
  /** Its place, from 0. */
  readonly at: number
  /** Whether it has just been added: who added it goes on writing there. */
  readonly isNew: boolean
}

/** One stage: its name, and what is written about it. */
export function StageFields({ assessment, journey, stage, at, isNew, lang, dir, t }: Props) {
  const id = useId()
  const name = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (isNew) name.current?.focus()
  }, [isNew])
  const paste =
    (field: 'name' | JourneyLine): ClipboardEventHandler =>
    event => {
      const table = event.clipboardData.getData('text')
      const ids = Array.from({ length: mostStages }, () => newStage().id)
      if (!withPasted(journey, { stage: at, field }, table, ids)) return
      event.preventDefault()
      changeJourney(assessment, one => withPasted(one, { stage: at, field }, table, ids) ?? one)
    }
  return (
    <fieldset>
      <legend>{journeyStageName(stage, at, lang, t)}</legend>
      <div className="journey-fields">
        <div className="field">
          <label htmlFor={id}>{t.lines.name}</label>
          <input
            id={id}
            ref={name}
            dir="auto"
            autoComplete="off"
            value={stage.name}
            maxLength={longestOfJourney.name}
            onPaste={paste('name')}
            onChange={({ target }) =>
              changeJourney(assessment, all => withStage(all, stage.id, one => ({ ...one, name: target.value })))
            }
          />
        </div>
        {journeyLines.map(line => (
          <JourneyField key={line} {...{ assessment, stage, line, lang, dir, t }} onPaste={paste(line)} />
        ))}
      </div>
    </fieldset>
  )
}
