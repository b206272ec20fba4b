import { text } from '../../i18n/text.ts'
import { type Added, addSheets } from '../../stores/comparison.ts'
import { FileDrop } from '../ui/FileDrop.tsx'
import { loadModels, structures } from '../ui/load-models.ts'
import type { CompareProps } from './words.ts'

interface Props extends Pick<CompareProps, 'forms' | 'lang' | 't'> {
  readonly onAdded: (added: Added, note?: string) => void
  readonly onFailed: (sentence: string) => void
}

/** Adds the result in a file, by button or dropped on the page. It is only shown: nothing of it is kept. */
export function AddFile({ forms, lang, t, onAdded, onFailed }: Props) {
  const add = async (file: File) => {
    const fail = (message: string) => onFailed(text(lang, message, { file: file.name }))
    // What reads files is fetched only when one is there.
    const [{ readFile }, { understand }] = await Promise.all([
      import('../../stores/result-file.ts'),
      import('../../stores/take-file.ts')
    ])
    const reading = await readFile(file)
    if (!reading.ok) return fail(t.files.faults[reading.reason])
    if (reading.kind === 'backup') return fail(t.compare.backup)
    const models = await loadModels(
      forms,
      reading.result.sheets.map(({ model }) => model)
    )
    if (!models) return fail(t.files.faults.failed)
    const understood = understand(reading.result, structures(models)).sheets
    const readable = understood.filter(
      ({ model, sheet }) => sheet.modelVersion <= model.version && Object.keys(sheet.answers).length > 0
    )
    if (readable.length === 0) return fail(t.compare.fileNothing)
    const added = addSheets(
      readable.map(({ sheet }) => sheet),
      readable.map(({ model }) => model),
      reading.result.label
    )
    onAdded(added, readable.some(({ differed }) => differed) ? t.files.foundDiffered : '')
  }
  const open = (file: File) => void add(file).catch(() => onFailed(t.compare.failed))
  return (
    <div className="file-in">
      <FileDrop hint={t.compare.fileHint} onFile={open} t={t.files} />
    </div>
  )
}
