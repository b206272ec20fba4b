import { useId } from 'react'

interface Props {
  readonly title: string
  /** The heads, and the rows under them; none are nothing to print. */
  readonly rows: readonly (readonly string[])[]
  /** The columns that somebody wrote. */
  readonly free: readonly number[]
}

/** A table on paper: ruled, with room to write where a cell is empty. */
export function RuledTable({ title, rows: [head = [], ...rows], free }: Props) {
  const id = useId()
  if (rows.length === 0) return null
  return (
    <section aria-labelledby={id} className="report-plan">
      <h2 id={id}>{title}</h2>
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
          {rows.map((row, place) => (
            <tr key={`${place}-${row[0]}`}>
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
