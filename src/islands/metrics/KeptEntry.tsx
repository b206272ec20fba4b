import type { KeptMetric } from '../../core/metrics/kept/kept-metric.ts'
import { day, text } from '../../i18n/text.ts'
import { keptName, rowsOf } from '../../wording/metrics/kept-rows.ts'
import type { Keeping } from './keeping.ts'

interface Props extends Pick<Keeping, 't'> {
  readonly one: KeptMetric
  readonly lang: string
  readonly onOpen: () => void
  readonly onRemove: () => void
}

/** So many figures of an entry are listed; the rest shows when it is opened. */
const mostListed = 4

/** One kept entry: what it is called, its figures with their variants and intervals, and what can be done with it. */
export function KeptEntry({ one, lang, t, onOpen, onRemove }: Props) {
  const name = keptName(one, { lang })
  const keptOn = one.keptOn && day(lang, one.keptOn)
  const deeds = [
    { deed: t.kept.open, act: onOpen },
    { deed: t.kept.remove, act: onRemove }
  ]
  return (
    <li>
      <strong dir="auto">{name}</strong>{' '}
      {keptOn && keptOn !== name && <span className="quiet">{text(lang, t.kept.on, { day: keptOn })}</span>}
      {rowsOf(one, { lang, t })
        .slice(0, mostListed)
        .map(([period, metric, value, interval]) => (
          <p key={`${period}:${metric}`} className="quiet">
            {text(lang, period === name ? t.kept.line : t.kept.lineIn, { metric, period, value, interval })}
          </p>
        ))}
      <p className="buttons">
        {deeds.map(({ deed, act }) => (
          <button
            key={deed}
            type="button"
            className="button button-quiet"
            aria-label={text(lang, t.kept.deedOf, { deed, name })}
            onClick={act}
          >
            {deed}
          </button>
        ))}
      </p>
    </li>
  )
}
