import type { Model } from '../../core/model.ts'
import type { Sheet } from '../../core/sheet.ts'
import { mendRows } from '../../wording/board.ts'
import type { OwnMessages } from '../../wording/own-messages.ts'
import type { Speech } from '../../wording/speech.ts'

interface Props {
  readonly model: Model
  readonly sheet: Sheet
  readonly toMend: readonly string[]
  readonly speech: Speech
  readonly own: OwnMessages
}

/** The skills that are to be mended first, and how things are in them today. */
export function BoardMend({ model, sheet, toMend, speech, own }: Props) {
  const t = own.report
  const rows = mendRows(model, sheet, toMend, speech, t, own.form)
  if (rows.length === 0) return null
  return (
    <>
      <h2>{t.mendTitle}</h2>
      <table className="report-ruled">
        <thead>
          <tr>
            <th scope="col">{speech.words.skills?.one ?? speech.words.parts.one}</th>
            <th scope="col">{t.mendRating}</th>
            <th scope="col">{t.mendSaid}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ capability, name, rating, said }) => (
            <tr key={capability}>
              <th scope="row">{name}</th>
              <td>{rating}</td>
              <td className="report-said">{said}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
