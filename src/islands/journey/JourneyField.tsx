import { type ClipboardEventHandler, useId } from 'react'
import {
  feelings,
  type JourneyCell,
  type JourneyLine,
  type JourneyStage,
  type Known,
  withCell
} from '../../core/worksheets/journey.ts'
import { text } from '../../i18n/text.ts'
import { changeJourney, longestOfJourney } from '../../stores/journey.ts'
import type { JourneySpeech } from './journey-props.ts'

interface Props extends JourneySpeech {
  readonly assessment: string
  readonly stage: JourneyStage
  readonly line: JourneyLine
  readonly onPaste: ClipboardEventHandler
}

const ways: readonly Known[] = ['seen', 'said', 'guessed']

/** One cell of the sheet, and how it is known. A guess is hatched. */
export function JourneyField({ assessment, stage, line, lang, t, onPaste }: Props) {
  const id = useId()
  const cell = stage.cells[line]
  const write = (to: Partial<JourneyCell>) => changeJourney(assessment, all => withCell(all, stage.id, line, to))
  const shared = { id, value: cell?.text ?? '', onPaste }
  return (
    <div className="field" data-known={cell?.known}>
      <label htmlFor={id}>{t.lines[line]}</label>
      {line === 'feeling' ? (
        <select {...shared} onChange={({ target }) => write({ text: target.value })}>
          <option value="">{t.noFeeling}</option>
          {feelings.map((one, at) => (
            <option key={one} value={one}>
              {t.feelings[at]}
            </option>
          ))}
        </select>
      ) : (
        <textarea
          {...shared}
          rows={2}
          dir="auto"
          maxLength={longestOfJourney.text}
          onChange={({ target }) => write({ text: target.value })}
        />
      )}
      {cell && (
        <select
          aria-label={text(lang, t.knownOf, { line: t.lines[line] })}
          value={cell.known}
          onChange={({ target }) => write({ known: target.value as Known })}
        >
          {ways.map(way => (
            <option key={way} value={way}>
              {t.known[way]}
            </option>
          ))}
        </select>
      )}
    </div>
  )
}
