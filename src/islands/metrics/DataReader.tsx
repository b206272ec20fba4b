import { useId, useState } from 'react'
import { percent, text } from '../../i18n/text.ts'
import { saveFile } from '../../stores/browser/save-file.ts'
import { bounded } from '../ui/Boundary.tsx'
import { Failed } from '../ui/Failed.tsx'
import { FileButton } from '../ui/FileButton.tsx'
import { useDrop } from '../ui/use-drop.ts'
import { ChooseColumns } from './ChooseColumns.tsx'
import { DataResult } from './DataResult.tsx'
import type { DataProps } from './data-props.ts'
import { useTable } from './use-table.ts'

/** A table of answers in, from a file or pasted; figures by group and month out. */
export const DataReader = bounded(Reader)

function Reader(props: DataProps) {
  const { lang, t } = props
  const words = t.data
  const { table, look, again, read, leftOut, cancel } = useTable()
  const [pasted, setPasted] = useState('')
  const [field, hint] = [useId(), useId()]
  const hovers = useDrop(look)
  const outline = 'outline' in table ? table.outline : undefined
  return (
    <div className="stack metrics-calculator">
      <p className="buttons file-in">
        <FileButton
          label={words.open}
          accept=".csv,.tsv,.txt,text/csv,text/plain"
          onFiles={([file]) => file && look(file)}
        />
        <span className="quiet">{words.hint}</span>
      </p>
      {hovers && (
        <div className="drop" aria-hidden="true">
          {words.drop}
        </div>
      )}
      <div className="field">
        <label htmlFor={field}>{words.paste}</label>
        <textarea
          {...{ id: field, rows: 4, value: pasted }}
          aria-describedby={hint}
          onChange={({ target }) => setPasted(target.value)}
        />
        <span id={hint} className="quiet">
          {words.pasteHint}
        </span>
      </div>
      <p>
        <button type="button" className="button" onClick={() => look(new Blob([pasted]))}>
          {words.readPasted}
        </button>
      </p>
      <p role="status">{table.state === 'looking' ? words.looking : ''}</p>
      {table.state === 'missing' && <Failed text={words.missing} retry={words.retry} onRetry={again} />}
      {table.state === 'faulty' && (
        <p role="alert" className="notice">
          {words.faults[table.fault]}
        </p>
      )}
      {outline && <ChooseColumns {...props} outline={outline} onRead={settings => read(outline, settings)} />}
      {table.state === 'reading' && (
        <p className="buttons">
          <progress max={1} value={table.share} aria-label={words.looking} />
          <span className="figure">{text(lang, words.progress, { share: percent(lang, table.share) })}</span>
          <button type="button" className="button" onClick={() => cancel(table.outline)}>
            {words.cancel}
          </button>
        </p>
      )}
      {table.state === 'read' && (
        <DataResult
          {...props}
          read={table.read}
          settings={table.settings}
          onSave={name => leftOut({ lang, t: words }, rows => saveFile(name, rows))}
        />
      )}
    </div>
  )
}
