import type { Messages } from '../../i18n/messages.ts'
import { text } from '../../i18n/text.ts'
import type { MarkRow } from '../../wording/metrics/mark-rows.ts'
import { MetricField } from './MetricField.tsx'
import type { WrittenColumn } from './written-counts.ts'

interface Props {
  readonly rows: readonly MarkRow[]
  /** One column, or two that are compared. */
  readonly columns: readonly WrittenColumn[]
  readonly lang: string
  readonly t: Messages['metrics']['scores']
  readonly onWrite: (column: number, changes: WrittenColumn) => void
}

/** The table that counts are typed into: a row a mark, then those who were asked and those there are. */
export function CountTable({ rows, columns, lang, t, onWrite }: Props) {
  const names = columns.length > 1 ? [t.first, t.second] : [t.answers]
  const around = [
    { key: 'asked', label: t.asked },
    { key: 'population', label: t.population }
  ]
  const row = ({ key, label }: MarkRow, _: number, all: readonly MarkRow[]) => (
    <tr key={key}>
      <th scope="row">
        {label}
        {all === around && <span className="asks">{t.optional}</span>}
      </th>
      {columns.map((written, at) => (
        <td key={names[at]}>
          <MetricField
            {...{ field: key, kind: 'count', column: all.map(one => one.key), value: written[key] ?? '', lang }}
            label={text(lang, t.countOf, { row: label, column: names[at] ?? '' })}
            onWrite={changes => onWrite(at, changes)}
          />
        </td>
      ))}
    </tr>
  )
  return (
    <table className="metrics-counts">
      <thead>
        <tr>
          <th scope="col">{t.mark}</th>
          {names.map(name => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(row)}
        {around.map(row)}
      </tbody>
    </table>
  )
}
