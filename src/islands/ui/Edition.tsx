import { useEffect, useRef, useState } from 'react'
import type { Model } from '../../core/model.ts'
import { renewal } from '../../core/renewal.ts'
import type { Messages } from '../../i18n/messages.ts'
import { text } from '../../i18n/text.ts'
import { keepRenewal, renew, takeBackRenewal } from '../../stores/renewal.ts'
import { confirm, type SheetStore } from '../../stores/sheets.ts'
import type { StoredSheet } from '../../stores/stored-sheet.ts'

interface Props {
  readonly model: Model
  readonly sheet: StoredSheet
  readonly $sheet: SheetStore
  readonly lang: string
  readonly t: Messages['edition']
  /** Where the answers can be looked through; left out where one is there. */
  readonly questionnaire?: string
}

/**
 * For answers to an earlier version of the questions: what today's would make of them, and the way there if their owner
 * wants it. For answers that were taken there: what is left to look at, and the way back.
 */
export function Edition({ model, sheet, $sheet, lang, t, questionnaire }: Props) {
  const becomes = renewal(model, sheet)
  const { before, toConfirm = [] } = sheet
  const place = useRef<HTMLDivElement>(null)
  const [acted, setActed] = useState(0)
  // What was pressed goes away; the focus stays where it was, and what happened is read out.
  useEffect(() => {
    if (acted > 0) place.current?.focus()
  }, [acted])
  const act = (deed: () => void) => () => {
    deed()
    setActed(count => count + 1)
  }
  if (!becomes && !before && toConfirm.length === 0) return null
  return (
    <div ref={place} tabIndex={-1} className="ui-edition no-print" data-edition={sheet.modelVersion}>
      {becomes && (
        <details>
          <summary>{t.title}</summary>
          <ul>
            {(['kept', 'reworded', 'gone', 'added'] as const).map(
              kind =>
                becomes[kind].length > 0 && <li key={kind}>{text(lang, t[kind], { count: becomes[kind].length })}</li>
            )}
          </ul>
          <p>{t.may}</p>
          <button type="button" className="button" onClick={act(() => renew($sheet, model))}>
            {t.act}
          </button>
        </details>
      )}
      {before && (
        <div className="notice">
          <p>{text(lang, t.moved, { today: model.version })}</p>
          <p>{text(lang, t.back, { version: before.modelVersion })}</p>
          <div className="buttons">
            <button type="button" className="button" onClick={act(() => takeBackRenewal($sheet))}>
              {t.undo}
            </button>
            <button type="button" className="button button-quiet" onClick={act(() => keepRenewal($sheet))}>
              {t.close}
            </button>
          </div>
        </div>
      )}
      {toConfirm.length > 0 && (
        <div className="buttons">
          <span>{text(lang, t.toConfirm, { count: toConfirm.length })}</span>
          {questionnaire && <a href={`${questionnaire}#check`}>{t.look}</a>}
          <button type="button" className="button button-quiet" onClick={act(() => confirm($sheet, toConfirm))}>
            {t.confirmAll}
          </button>
        </div>
      )}
    </div>
  )
}
