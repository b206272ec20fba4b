import { useId } from 'react'
import type { PlanStep } from '../../core/plan.ts'
import type { Messages } from '../../i18n/messages.ts'
import { planRows, type WordsOf } from '../../wording/plan-rows.ts'

/** The cells that somebody wrote: the step, who, and the note. */
const free: readonly number[] = [1, 3, 6]

interface Props {
  readonly plan: readonly PlanStep[]
  readonly words: WordsOf
  readonly lang: string
  readonly t: Messages['plan']
}

/** The plan on paper: ruled, with room to write where nobody has said who or when. */
export function PlanTable({ plan, words, lang, t }: Props) {
  const id = useId()
  const [head = [], ...rows] = planRows(plan, words, lang, t)
  if (rows.length === 0) return null
  return (
    <section aria-labelledby={id} className="report-plan">
      <h2 id={id}>{t.title}</h2>
      <table className="report-ruled">
        <thead>
          <tr>
            {head.map(cell => (
              <th key={cell} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={row[0]}>
              {row.map((cell, at) => (
                <td key={head[at]} className={free.includes(at) ? 'report-free' : undefined} dir="auto">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
