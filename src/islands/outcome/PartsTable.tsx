import { shown } from '../../core/precision.ts'
import { decimal, figure, text } from '../../i18n/text.ts'
import type { Parts } from '../../wording/part-rows.ts'
import type { WorkshopSpeech } from '../votes/workshop-words.ts'

/** The figures of the radar. */
export function PartsTable({ parts, speech }: { readonly parts: Parts; readonly speech: WorkshopSpeech }) {
  const { lang, t } = speech
  const own = t.workshop.outcome
  const say = (value: number | undefined) => scoreText(lang, value)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keyboard
    <section className="scroll" tabIndex={0} aria-label={own.tableCaption}>
      <table>
        <caption className="unseen">{own.tableCaption}</caption>
        <thead>
          <tr>
            {[own.part, own.agreed, own.firstMean, own.spread, own.agreement, ...parts.roles].map((name, at) => (
              <th key={`${at}-${name}`} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {parts.rows.map(({ id, name, agreed, mean, spread, agreement, roles }) => (
            <tr key={id} data-part={id}>
              <th scope="row">{name}</th>
              <td className="figure">{say(agreed)}</td>
              <td className="figure">{say(mean)}</td>
              <td className="figure">
                {spread ? text(lang, t.results.rangeOf, { low: say(spread.low), high: say(spread.high) }) : '–'}
              </td>
              <td className="figure">{agreement === undefined ? '–' : decimal(lang, agreement, 2)}</td>
              {roles.map((value, at) => (
                <td key={parts.roles[at]} className="figure">
                  {say(value)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** A score as screens show it, or a dash. `scoreText('en', 2.49) // => '2.4'` */
export function scoreText(lang: string, value: number | undefined): string {
  return value === undefined ? '–' : figure(lang, shown(value))
}
