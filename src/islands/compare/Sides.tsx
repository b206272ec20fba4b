import type { Messages } from '../../i18n/messages.ts'
import { day, list, text } from '../../i18n/text.ts'
import { moveForward, removeFromComparison } from '../../stores/comparison.ts'
import { formOf, type OfferedForm } from '../../stores/offered-forms.ts'
import { SideKey } from '../charts/SideKey.tsx'
import { type ReadLink, sheetsOf } from './sides.ts'

interface Props {
  readonly sides: readonly ReadLink[]
  readonly names: readonly string[]
  readonly forms: readonly OfferedForm[]
  readonly lang: string
  readonly t: Messages['compare']
  /** The address of the results page. */
  readonly results: string
}

/** The results that are compared: what they are, in which order, and what can't be read. */
export function Sides({ sides, names, forms, lang, t, results }: Props) {
  return (
    <ol className="compare-sides">
      {sides.map((side, at) => {
        const name = names[at] ?? ''
        return (
          <li key={side.link} data-side={at}>
            <SideKey at={at} />
            <div>
              <strong>
                <bdi>{name}</bdi>
              </strong>
              <Content side={side} forms={forms} lang={lang} t={t} />
            </div>
            <div className="buttons no-print">
              {sheetsOf(side).length > 0 && (
                <a href={`${results}#${side.link}`} aria-label={text(lang, t.openOf, { name })}>
                  {t.open}
                </a>
              )}
              {at > 0 && (
                <button
                  type="button"
                  className="button button-quiet"
                  aria-label={text(lang, t.earlierOf, { name })}
                  onClick={() => moveForward(at)}
                >
                  {t.earlier}
                </button>
              )}
              <button
                type="button"
                className="button button-quiet"
                aria-label={text(lang, t.removeOf, { name })}
                onClick={() => removeFromComparison(at)}
              >
                {t.remove}
              </button>
            </div>
          </li>
        )
      })}
    </ol>
  )
}

function Content({ side, forms, lang, t }: Pick<Props, 'forms' | 'lang' | 't'> & { readonly side: ReadLink }) {
  const { reading } = side
  if (!reading.ok) return <p role="alert">{t.faults[reading.reason]}</p>
  if (reading.ballot) return <p role="alert">{t.faults.ballot}</p>
  const unknown = reading.entries.flatMap(entry => (entry.ok ? [] : [entry.number]))
  const sheets = sheetsOf(side).map(sheet => ({
    title: formOf(sheet, forms)?.title ?? sheet.model,
    date: sheet.date ? day(lang, sheet.date) : t.undated
  }))
  return (
    <>
      {sheets.length > 0 && (
        <p className="quiet">
          {list(
            lang,
            sheets.map(({ title, date }) => text(lang, t.sheetOf, { form: title, date }))
          )}
        </p>
      )}
      {unknown.map(number => (
        <p key={number} className="quiet">
          {text(lang, t.faults['unknown-model'], { number })}
        </p>
      ))}
    </>
  )
}
