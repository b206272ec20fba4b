import { endsOf } from '../../core/metrics/score-estimate.ts'
import { type VariantId, variantOf } from '../../core/metrics/variants.ts'
import { list, number } from '../../i18n/text.ts'
import type { DataRow } from '../../wording/metrics/data-rows.ts'
import type { DataProps } from './data-props.ts'
import { IntervalPicture } from './IntervalPicture.tsx'
import { marksOf } from './ScoreReading.tsx'

interface Props extends DataProps {
  readonly id: VariantId
  readonly rows: readonly DataRow[]
  /** What a row is. */
  readonly name: string
}

/** Groups or months as a picture of their intervals, and as a table. */
export function RowsTable({ id, rows, name, lang, dir, t }: Props) {
  const ends = endsOf(variantOf(id))
  const label = list(
    lang,
    rows.map(row => row.text)
  )
  const variant = t.scores.variants[id]
  return (
    <div className="beside">
      <IntervalPicture
        isNamed
        {...{ ends, dir, label, marks: marksOf(id, lang) }}
        drawn={rows.map(({ estimate, text }) => ({ ...estimate, text }))}
      />
      <table>
        <caption className="quiet">{variant}</caption>
        <thead>
          <tr>
            <th scope="col">{name}</th>
            <th scope="col">{t.scores.answers}</th>
            <th scope="col">{t.scores.names[variantOf(id).metric]}</th>
            <th scope="col">{t.data.interval}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={row.name}>
              <th scope="row">{row.name}</th>
              <td className="figure">{number(lang, row.answers)}</td>
              <td className="figure">{row.value}</td>
              <td className="figure">{row.interval}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
