import { useState } from 'react'
import type { Sheet } from '../../core/sheet.ts'
import { text } from '../../i18n/text.ts'
import { replaceAnswers, sheetOf } from '../../stores/sheets.ts'
import type { WorkshopSpeech } from '../workshop/workshop-words.ts'

interface Props {
  readonly sheets: readonly Sheet[]
  readonly speech: WorkshopSpeech
}

/** Makes what was agreed the answers of this browser's own assessment; asks where it has some. */
export function TakeOver({ sheets, speech }: Props) {
  const { lang, t, models } = speech
  const words = t.workshop.outcome
  const [state, setState] = useState<'idle' | 'asks' | 'taken'>('idle')
  const own = sheets.flatMap(sheet => {
    const model = models.find(({ id }) => id === sheet.model)
    return model ? [{ sheet, $own: sheetOf(model, sheet.form) }] : []
  })
  const known = own.reduce((sum, { $own }) => sum + Object.keys($own.get().answers).length, 0)
  const take = () => {
    for (const { sheet, $own } of own) replaceAnswers($own, sheet.answers)
    setState('taken')
  }
  return (
    <div className="take-over">
      {state === 'idle' && (
        <button type="button" className="button" onClick={() => (known > 0 ? setState('asks') : take())}>
          {words.take}
        </button>
      )}
      <p className="quiet">{words.takeText}</p>
      {state === 'asks' && (
        <fieldset className="notice">
          <legend>{text(lang, words.takeAsk, { answers: text(lang, words.answers, { count: known }) })}</legend>
          <div className="buttons">
            <button type="button" className="button" onClick={() => setState('idle')}>
              {words.takeNo}
            </button>
            <button type="button" className="button" onClick={take}>
              {words.takeYes}
            </button>
          </div>
        </fieldset>
      )}
      <p role="status">{state === 'taken' && words.taken}</p>
    </div>
  )
}
