import { useEffect, useRef, useState } from 'react'
import type { Model } from '../../core/model.ts'
import type { Sheet } from '../../core/sheet.ts'
import type { Messages } from '../../i18n/messages.ts'
import { list, text } from '../../i18n/text.ts'
import { takeOver, takeOverBeside, wouldReplace } from '../../stores/take-over.ts'

export type TakeOverMessages = Pick<
  Messages['shared'],
  'takeOver' | 'ask' | 'askText' | 'keepBoth' | 'replace' | 'cancel'
>

export type Taken = 'taken' | 'takenBeside'

interface Props {
  readonly sheets: readonly Sheet[]
  readonly models: readonly Model[]
  readonly titleOf: (sheet: Sheet) => string
  /** What a new assessment with them is called. */
  readonly name: string
  readonly lang: string
  readonly t: TakeOverMessages
  readonly onDone: (how: Taken) => void
}

/** Makes a shared result the visitor's own. It asks before it would replace anything. */
export function TakeOver({ sheets, models, titleOf, name, lang, t, onDone }: Props) {
  const [replaced, setReplaced] = useState<readonly Sheet[]>([])
  const first = useRef<HTMLButtonElement>(null)
  const asks = replaced.length > 0
  useEffect(() => {
    if (asks) first.current?.focus()
  }, [asks])

  function replace() {
    takeOver(sheets, models)
    onDone('taken')
  }

  function keepBoth() {
    takeOverBeside(sheets, models, name)
    onDone('takenBeside')
  }

  function begin() {
    const own = wouldReplace(sheets)
    if (own.length > 0) setReplaced(own)
    else replace()
  }

  if (!asks) {
    return (
      <button type="button" className="button" onClick={begin}>
        {t.takeOver}
      </button>
    )
  }
  return (
    <fieldset className="notice ui-ask">
      <legend>{text(lang, t.ask, { count: replaced.length, names: list(lang, replaced.map(titleOf)) })}</legend>
      <p>{t.askText}</p>
      <div className="buttons">
        <button type="button" className="button" ref={first} onClick={keepBoth}>
          {t.keepBoth}
        </button>
        <button type="button" className="button" onClick={replace}>
          {t.replace}
        </button>
        <button type="button" className="button" onClick={() => setReplaced([])}>
          {t.cancel}
        </button>
      </div>
    </fieldset>
  )
}
