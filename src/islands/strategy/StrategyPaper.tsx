interface Props {
  readonly title: string
  readonly page: readonly { readonly name: string; readonly said: string }[]
}

/** The page as it is printed: a table on one sheet of paper, with room to write where nothing stands and none for a foot. */
export function StrategyPaper({ title, page }: Props) {
  return (
    <div className="print-only" data-covered>
      <h2>{title}</h2>
      <table className="strategy-paper">
        <tbody>
          {page.map(({ name, said }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td dir="auto">{said}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
