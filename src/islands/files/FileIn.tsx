import { useEffect, useId, useRef, useState } from 'react'
import { text } from '../../i18n/text.ts'
import { type Incoming, weighBackup } from '../../stores/backup.ts'
import type { OfferedForm } from '../../stores/offered-forms.ts'
import { type FileFault, readFile } from '../../stores/result-file.ts'
import { type UnderstoodResult, understand } from '../../stores/take-file.ts'
import type { ModelsInWords } from '../../wording/models-in-words.ts'
import type { OwnMessages } from '../../wording/own-messages.ts'
import { loadModels, structures } from '../ui/load-models.ts'
import { useDrop } from '../ui/use-drop.ts'
import { FoundBackup } from './FoundBackup.tsx'
import { FoundResult } from './FoundResult.tsx'

type State =
  | { readonly step: 'idle' }
  | { readonly step: 'reading' }
  | { readonly step: 'refused'; readonly reason: FileFault | 'failed' }
  | {
      readonly step: 'result'
      readonly result: UnderstoodResult
      readonly models: ModelsInWords
      readonly label?: string | undefined
    }
  | { readonly step: 'backup'; readonly incoming: readonly Incoming[]; readonly createdOn?: string | undefined }
  | { readonly step: 'done'; readonly sentence: string; readonly undo?: (() => string) | undefined }

interface Props {
  readonly forms: readonly OfferedForm[]
  readonly lang: string
  readonly t: OwnMessages
}

/** Opens a result or a backup, by button or dropped on the page; nothing is changed before the visitor said so. */
export function FileIn({ forms, lang, t }: Props) {
  const id = useId()
  const [state, setState] = useState<State>({ step: 'idle' })
  const [file, setFile] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const panel = useRef<HTMLDivElement>(null)
  const open = async (picked: File) => {
    setFile(picked.name)
    setState({ step: 'reading' })
    setState(await look(picked, forms))
  }
  const hovers = useDrop(picked => void open(picked))
  useEffect(() => {
    if (state.step === 'result' || state.step === 'backup') panel.current?.querySelector<HTMLElement>('h3')?.focus()
  }, [state.step])
  const close = () => {
    setState({ step: 'idle' })
    input.current?.focus()
  }
  const done = (sentence: string, undo?: () => string) => setState({ step: 'done', sentence, undo })
  return (
    <div className="file-in no-print">
      <p className="buttons">
        <input
          ref={input}
          id={id}
          className="unseen"
          type="file"
          accept=".json,application/json"
          onChange={event => {
            const [picked] = event.target.files ?? []
            if (picked) void open(picked)
            // The same file can be chosen again.
            event.target.value = ''
          }}
        />
        <label htmlFor={id} className="button">
          {t.files.open}
        </label>
        <span className="quiet">{t.files.openHint}</span>
      </p>
      {hovers && (
        <div className="drop" aria-hidden="true">
          {t.files.drop}
        </div>
      )}
      <div role="status">
        {state.step === 'reading' && <p>{text(lang, t.files.reading, { file })}</p>}
        {state.step === 'done' && (
          <p>
            {state.sentence}{' '}
            {state.undo && (
              <button type="button" className="button button-quiet" onClick={() => done(state.undo?.() ?? '')}>
                {t.saved.undo}
              </button>
            )}
          </p>
        )}
      </div>
      {state.step === 'refused' && (
        <p role="alert" className="notice">
          {text(lang, t.files.faults[state.reason], { file })}
        </p>
      )}
      <div ref={panel}>
        {state.step === 'result' && (
          <FoundResult {...state} file={file} forms={forms} lang={lang} t={t} onDone={done} onClose={close} />
        )}
        {state.step === 'backup' && <FoundBackup {...state} lang={lang} t={t} onDone={done} onClose={close} />}
      </div>
    </div>
  )
}

/** What a file means here. */
async function look(file: File, forms: readonly OfferedForm[]): Promise<State> {
  const reading = await readFile(file)
  if (!reading.ok) return { step: 'refused', reason: reading.reason }
  const written = reading.kind === 'result' ? [reading.result] : reading.backup.assessments.map(({ result }) => result)
  const models = await loadModels(
    forms,
    written.flatMap(({ sheets }) => sheets.map(({ model }) => model))
  )
  if (!models) return { step: 'refused', reason: 'failed' }
  if (reading.kind === 'backup') {
    const { createdOn } = reading.backup
    return { step: 'backup', incoming: weighBackup(reading.backup, structures(models)), createdOn }
  }
  const { label } = reading.result
  return { step: 'result', result: understand(reading.result, structures(models)), models, label }
}
