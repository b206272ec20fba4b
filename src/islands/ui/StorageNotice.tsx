import { useStore } from '@nanostores/react'
import { useState } from 'react'
import type { Model } from '../../core/model.ts'
import type { Messages } from '../../i18n/messages.ts'
import { text } from '../../i18n/text.ts'
import type { StorageState } from '../../stores/browser/storage.ts'
import { $sheetProblems } from '../../stores/sheets.ts'
import type { StoredSheet } from '../../stores/stored-sheet.ts'

interface Props {
  readonly state: StorageState
  /** The storage key of the sheet that is on the page. */
  readonly sheet: string
  readonly lang: string
  readonly t: Messages['storage']
  /** The sheet on the page, to be saved as a file where the browser does not keep it. */
  readonly rescue?: { readonly label: string; readonly model: Model; readonly sheet: StoredSheet }
}

/** Says in one sentence each what the browser could not remember or what could not be read. */
export function StorageNotice({ state, sheet, lang, t, rescue }: Props) {
  const problem = useStore($sheetProblems)[sheet]
  const [closed, setClosed] = useState<StorageState>()
  return (
    <>
      {state !== 'kept' && state !== closed && (
        <p className="notice">
          {t[state]}{' '}
          {rescue && (
            <button
              type="button"
              className="button"
              onClick={async () => (await import('./rescue.ts')).rescueSheet(rescue.model, rescue.sheet)}
            >
              {rescue.label}
            </button>
          )}{' '}
          <button type="button" className="button button-quiet" onClick={() => setClosed(state)}>
            {t.dismiss}
          </button>
        </p>
      )}
      {problem && (
        <p className="notice">
          {problem.kind === 'setAside' ? text(lang, t.setAside, { count: problem.count }) : t[problem.kind]}{' '}
          <button type="button" className="button button-quiet" onClick={() => $sheetProblems.setKey(sheet, undefined)}>
            {t.dismiss}
          </button>
        </p>
      )}
    </>
  )
}
