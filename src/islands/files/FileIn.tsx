import { useEffect, useRef, useState } from 'react'
import { text } from '../../i18n/text.ts'
import { type Incoming, weighBackup } from '../../stores/backup.ts'
import type { OfferedForm } from '../../stores/offered-forms.ts'
import { type FileFault, readFile } from '../../stores/result-file.ts'
import { type UnderstoodResult, understand } from '../../stores/take-file.ts'
import type { ModelsInWords } from '../../wording/models-in-words.ts'
import type { OwnMessages } from '../../wording/own-messages.ts'
import { Done } from '../ui/Done.tsx'
import { FileDrop } from '../ui/FileDrop.tsx'
import { loadModels, structures } from '../ui/load-models.ts'
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
  | {
      readonly step: 'backup'
      readonly incoming: readonly Incoming[]
      readonly createdOn?: string | undefined
      readonly unread: readonly string[]
    }
  | { readonly step: 'done'; readonly sentence: string; readonly undo?: (() => string) | undefined }

interface Props {
  readonly forms: readonly OfferedForm[]
  readonly lang: string
  readonly t: OwnMessages
}

/** Opens a result or a backup, by button or dropped on the page; nothing is changed before the visitor said so. */
export function FileIn({ forms, lang, t }: Props) {
  const [state, setState] = useState<State>({ step: 'idle' })
  const [file, setFile] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const panel = useRef<HTMLDivElement>(null)
  const open = async (picked: File) => {
    setFile(picked.name)
    setState({ step: 'reading' })
    setState(await look(picked, forms))
  }
  useEffect(() => {
    if (state.step === 'result' || state.step === 'backup') panel.current?.querySelector<HTMLElement>('h3')?.focus()
  }, [state.step])
  const close = () => {
    setState({ step: 'idle' })
    input.current?.focus()
  }
  const done = (sentence: string, undo?: () => string) => setState({ step: 'done', sentence, undo })
  const undo = state.step === 'done' ? state.undo : undefined
  return (
    <div className="file-in no-print">
      <FileDrop hint={t.files.openHint} input={input} onFile={picked => void open(picked)} t={t.files} />
      <Done
        sentence={said(state, text(lang, t.files.reading, { file }))}
        undo={t.saved.undo}
        onUndo={undo && (() => done(undo()))}
      />
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

function said(state: State, reading: string): string {
  if (state.step === 'reading') return reading
  return state.step === 'done' ? state.sentence : ''
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
    const { createdOn, unread } = reading.backup
    const incoming = weighBackup(reading.backup, structures(models))
    const left = incoming.flatMap(one => one.unread.map(sheet => `${one.name}: ${sheet}`))
    return { step: 'backup', incoming, createdOn, unread: [...unread, ...left] }
  }
  const { label } = reading.result
  return { step: 'result', result: understand(reading.result, structures(models)), models, label }
}
