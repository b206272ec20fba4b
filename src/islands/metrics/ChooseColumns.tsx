import { useState } from 'react'
import { metricScales, type ScaleId } from '../../core/metrics/variants.ts'
import { text } from '../../i18n/text.ts'
import { columnNames } from '../../wording/metrics/data-rows.ts'
import type { DataProps } from './data-props.ts'
import { OneOf } from './OneOf.tsx'
import type { Outline, TableSettings } from './read-table.ts'

interface Props extends Pick<DataProps, 'lang' | 't'> {
  readonly outline: Extract<Outline, { readonly ok: true }>
  readonly onRead: (settings: TableSettings) => void
}

const optional = ['time', 'group', 'account', 'role'] as const
const orders = ['day', 'month'] as const
const scales = Object.keys(metricScales) as ScaleId[]
const noColumn = '-'

/** Which column is what, and what was asked; the first rows stand under it. */
export function ChooseColumns({ outline, lang, t, onRead }: Props) {
  const { headings, sample, delimiter } = outline
  const words = t.data
  const names = columnNames(headings, { lang, t: words })
  const places = names.map((_, at) => String(at))
  const labels = Object.fromEntries([...names.map((name, at) => [String(at), name]), [noColumn, words.noColumn]])
  const [scale, setScale] = useState<ScaleId>('likely11')
  const [score, setScore] = useState(String(headings.score))
  const [order, setOrder] = useState<(typeof orders)[number]>('day')
  const [others, setOthers] = useState<Readonly<Record<string, string>>>({ time: String(headings.time ?? noColumn) })
  const placeOf = (name: string) => (!others[name] || others[name] === noColumn ? undefined : Number(others[name]))
  return (
    <section className="stack">
      <h2>{words.columns}</h2>
      {headings.twice.map(name => (
        <p key={name}>{text(lang, words.twice, { name })}</p>
      ))}
      <div className="columns">
        <OneOf {...{ name: t.scores.scale, value: scale, of: scales, words: t.scores.scales }} onChoose={setScale} />
        <OneOf {...{ name: words.score, value: score, of: places, words: labels }} onChoose={setScore} />
        {optional.map(name => (
          <OneOf
            key={name}
            {...{ name: words[name], value: others[name] ?? noColumn, of: [noColumn, ...places], words: labels }}
            onChoose={place => setOthers({ ...others, [name]: place })}
          />
        ))}
        {placeOf('time') !== undefined && (
          <OneOf {...{ name: words.dates, value: order, of: orders, words: words.dateOrders }} onChoose={setOrder} />
        )}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard. */}
      <section className="scroll" tabIndex={0} aria-label={words.sample}>
        <table>
          <thead>
            <tr>
              {names.map((name, at) => (
                <th key={places[at]} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sample.slice(headings.hasHeader ? 1 : 0).map((cells, row) => (
              <tr key={`${row}:${cells.join()}`}>
                {names.map((_, at) => (
                  <td key={places[at]}>{cells[at]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p>
        <button
          type="button"
          className="button button-main"
          onClick={() =>
            onRead({
              ...{ scale, delimiter, hasHeader: headings.hasHeader, isDayFirst: order === 'day' },
              columns: {
                ...{ score: Number(score), time: placeOf('time'), group: placeOf('group') },
                ...{ account: placeOf('account'), role: placeOf('role') }
              }
            })
          }
        >
          {words.read}
        </button>
      </p>
    </section>
  )
}
