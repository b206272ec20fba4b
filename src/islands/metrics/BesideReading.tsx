import type { WrittenBeside } from '../../core/metrics/operations/beside-content.ts'
import { scaleEnds } from '../../core/metrics/operations/scale-ends.ts'
import type { ComparedMeasure } from '../../core/metrics/operations/two-periods.ts'
import type { MeasureSaid } from '../../wording/metrics/beside-lines.ts'
import type { BesideSaid } from '../../wording/metrics/beside-said.ts'
import { type BesideWords, besideText } from '../../wording/metrics/beside-words.ts'
import { IntervalPicture } from './IntervalPicture.tsx'

interface Props {
  readonly said: BesideSaid
  readonly written: WrittenBeside
  readonly names: readonly [string, string]
  readonly dir: 'ltr' | 'rtl'
  readonly words: BesideWords
}

/** What both periods come to: all of it in a table, what it says together, then measure by measure with its picture. */
export function BesideReading({ said, written, names, dir, words }: Props) {
  const { beside: t } = words.t
  return (
    <>
      <table>
        <caption className="unseen">{t.summary}</caption>
        <thead>
          <tr>
            <th scope="col">{t.measure}</th>
            <th scope="col">{names[0]}</th>
            <th scope="col">{names[1]}</th>
            <th scope="col">{t.change}</th>
          </tr>
        </thead>
        <tbody>
          {said.measures.map(({ measure, title, values, verdict }) => (
            <tr key={measure}>
              <th scope="row">{title}</th>
              <td className="figure">{values[0]}</td>
              <td className="figure">{values[1]}</td>
              <td>{verdict}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <section className="notice prose">
        <h3>{t.readTitle}</h3>
        {[...said.together, t.caution].map(line => (
          <p key={line}>{line}</p>
        ))}
      </section>
      {said.measures.map((measure, at) => (
        <Measure key={measure.measure} {...{ said: measure, written, dir, words }} compared={said.compared[at]} />
      ))}
      <p className="no-print">
        <button type="button" className="button" onClick={() => print()}>
          {t.print}
        </button>
      </p>
    </>
  )
}

interface MeasureProps extends Pick<Props, 'written' | 'dir' | 'words'> {
  readonly said: MeasureSaid
  readonly compared: ComparedMeasure | undefined
}

function Measure({ said, compared, written, dir, words }: MeasureProps) {
  const { measure, periods, title, variant, lines } = said
  const ends = compared && scaleEnds(compared, written.choices)
  const of = (value: number) => besideText(value, measure, written.choices, words.lang)
  const drawn = (compared?.periods ?? []).flatMap((figure, at) =>
    figure.state === 'figure'
      ? [{ low: figure.value, high: figure.value, ...figure.estimate, value: figure.value, text: periods[at] ?? '' }]
      : []
  )
  return (
    <section className="stack keep">
      <h3>{title}</h3>
      {variant && <p className="quiet">{variant}</p>}
      {ends && (
        <IntervalPicture
          isNamed
          {...{ ends, dir, drawn, label: [title, ...periods].filter(Boolean).join('. ') }}
          marks={[ends.low, ends.high].map(at => ({ at, text: of(at) }))}
        />
      )}
      {compared?.periods.map((figure, at) =>
        figure.state === 'some' || figure.state === 'wrong' ? <p key={periods[at]}>{periods[at]}</p> : null
      )}
      {lines.map(line => (
        <p key={line}>{line}</p>
      ))}
    </section>
  )
}
