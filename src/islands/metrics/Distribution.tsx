import { countOf, type MarkCounts } from '../../core/metrics/score-estimate.ts'
import type { ScaleId } from '../../core/metrics/variants.ts'
import { roundedPercent } from '../../i18n/rounded-percent.ts'
import { number } from '../../i18n/text.ts'
import { markRows } from '../../wording/metrics/mark-rows.ts'
import type { DataProps } from './data-props.ts'

interface Props extends DataProps {
  readonly counts: MarkCounts
  readonly scale: ScaleId
}

/** How often each mark was given: a table with a bar in each row. */
export function Distribution({ counts, scale, lang, dir, t }: Props) {
  const all = Math.max(1, countOf(counts))
  const most = Math.max(1, ...counts)
  return (
    <table>
      <caption className="quiet">{t.data.distribution}</caption>
      <thead>
        <tr>
          <th scope="col">{t.scores.mark}</th>
          <th scope="col">{t.scores.answers}</th>
          <th scope="col">{t.data.share}</th>
        </tr>
      </thead>
      <tbody>
        {markRows(scale, lang, t.scores).map(({ key, label }, at) => {
          const count = counts[at] ?? 0
          const width = (count / most) * 100
          return (
            <tr key={key}>
              <th scope="row">
                {label}
                <svg width="100%" height="8" aria-hidden="true" display="block">
                  <rect
                    x={dir === 'rtl' ? `${100 - width}%` : 0}
                    width={`${width}%`}
                    height="8"
                    fill="var(--stage-3)"
                  />
                </svg>
              </th>
              <td className="figure">{number(lang, count)}</td>
              <td className="figure">{roundedPercent(lang, count / all)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
