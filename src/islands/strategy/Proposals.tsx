import { notYetIn, withProposal } from '../../core/worksheets/strategy.ts'
import { text } from '../../i18n/text.ts'
import type { StrategySheetProps } from './strategy-props.ts'

interface Props extends Pick<StrategySheetProps, 'gathered' | 'metrics' | 'lang' | 't'> {
  readonly written: string
  readonly onTake: (written: string) => void
}

/** What would show that it works, from the advice for the skills that hold back, and the metrics that fit them. */
export function Proposals({ gathered, metrics, written, lang, t, onTake }: Props) {
  const measures = notYetIn(written, gathered.measures)
  const fitting = metrics.filter(({ skills }) => skills.some(skill => gathered.skills.includes(skill)))
  return (
    <>
      {measures.length > 0 && (
        <>
          <p className="quiet">{t.proposals}</p>
          <ul>
            {measures.map(measure => (
              <li key={measure}>
                <bdi>{measure}</bdi>{' '}
                <button
                  type="button"
                  className="button button-quiet"
                  aria-label={text(lang, t.takeOf, { measure })}
                  onClick={() => onTake(withProposal(written, measure))}
                >
                  {t.take}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {fitting.length > 0 && (
        <>
          <p className="quiet">{t.metrics}</p>
          <ul>
            {fitting.map(({ title, href }) => (
              <li key={href}>
                <a className="reach" href={href}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
