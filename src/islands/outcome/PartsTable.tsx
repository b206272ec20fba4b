import type { ModelWords } from '../../i18n/model-words.ts'
import { partCells, partHeads } from '../../wording/part-cells.ts'
import type { Parts } from '../../wording/part-rows.ts'
import type { WorkshopSpeech } from '../votes/workshop-words.ts'

interface Props {
  readonly parts: Parts
  readonly words: Pick<ModelWords, 'dimensions'>
  readonly speech: WorkshopSpeech
}

/** The figures of the radar. */
export function PartsTable({ parts, words, speech }: Props) {
  const { tableCaption } = speech.t.workshop.outcome
  const heads = partHeads(parts, speech)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keyboard
    <section className="scroll" tabIndex={0} aria-label={tableCaption}>
      <table>
        <caption className="unseen">{tableCaption}</caption>
        <thead>
          <tr>
            {heads.map((name, at) => (
              <th key={`${at}-${name}`} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {parts.rows.map(row => {
            const asks = words.dimensions[row.id]?.question
            const [name, ...figures] = partCells(row, speech)
            return (
              <tr key={row.id} data-part={row.id}>
                <th scope="row">
                  {name}
                  {asks && <small className="asks">{asks}</small>}
                </th>
                {figures.map((cell, at) => (
                  <td key={heads[at + 1]} className="figure">
                    {cell}
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
