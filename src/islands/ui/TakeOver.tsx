import { useState } from 'react'
import type { Model } from '../../core/model.ts'
import type { Sheet } from '../../core/sheet.ts'
import type { Messages } from '../../i18n/messages.ts'
import { list, text } from '../../i18n/text.ts'
import { takeOver, takeOverBeside, wouldReplace } from '../../stores/take-over.ts'
import { Confirm } from './Confirm.tsx'

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

  if (replaced.length === 0) {
    return (
      <button type="button" className="button" onClick={begin}>
        {t.takeOver}
      </button>
    )
  }
  return (
    <Confirm
      ask={text(lang, t.ask, { count: replaced.length, names: list(lang, replaced.map(titleOf)) })}
      answers={[
        { label: t.keepBoth, act: keepBoth },
        { label: t.replace, act: replace },
        { label: t.cancel, act: () => setReplaced([]) }
      ]}
    >
      <p>{t.askText}</p>
    </Confirm>
  )
}
