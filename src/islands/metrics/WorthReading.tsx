import type { Messages } from '../../i18n/messages.ts'
import { amountText } from '../../wording/metrics/amount-text.ts'
import type { WorthSaid } from '../../wording/metrics/worth-lines.ts'
import { IntervalPicture } from './IntervalPicture.tsx'

interface Props {
  readonly said: NonNullable<WorthSaid['said']>
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly t: Messages['metrics']['worth']
}

/** What a model comes to, the input that decides drawn first, and what must not be concluded from it. */
export function WorthReading({ said, lang, dir, t }: Props) {
  const { worth, rows } = said
  const ends = { low: Math.min(0, worth.low), high: Math.max(worth.high, worth.low + 1) }
  return (
    <>
      <p className="metrics-figure" role="status">
        {said.value}
      </p>
      <p>{said.span}</p>
      <IntervalPicture
        isNamed
        {...{ ends, dir, label: t.tornado }}
        marks={[ends.low, ends.high].map(at => ({ at, text: amountText(lang, at) }))}
        drawn={rows.map(({ name, low, high }) => ({ low, high, value: worth.expected, text: name }))}
      />
      <table>
        <caption>{t.tornado}</caption>
        <thead>
          <tr>
            <th scope="col">{t.input}</th>
            <th scope="col">{t.low}</th>
            <th scope="col">{t.high}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, cells: [low, high] }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className="figure">{low}</td>
              <td className="figure">{high}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {said.lines.map(line => (
        <p key={line}>{line}</p>
      ))}
      <p className="no-print">
        <button type="button" className="button" onClick={() => print()}>
          {t.print}
        </button>
      </p>
    </>
  )
}
