import { type Counting, type DateParts, range, withParts } from '../../core/date-parts.ts'
import { dateFormat } from '../../i18n/formats.ts'
import { number } from '../../i18n/text.ts'
import type { DateFieldProps } from './date-field-props.ts'

/** Years from now that a plan reaches. */
const yearsAhead = 6

/** Day, month and year in the calendar of the language, each in its words and digits. */
export function CalendarFields(props: DateFieldProps & { readonly counting: Counting }) {
  const { label, name, value, today, lang, t, onChange, counting } = props
  const now = counting.partsOf(today)
  const parts = value ? counting.partsOf(value) : undefined
  const years = range(Math.min(now.year, parts?.year ?? now.year), Math.max(now.year + yearsAhead, parts?.year ?? 0))
  const change = (to: Partial<DateParts>) => onChange(counting.dayOf(withParts(counting, parts ?? now, to)))
  const fields = [
    {
      part: 'day' as const,
      options: range(1, parts ? counting.daysIn(parts.year, parts.month) : 31),
      say: (value: number) => number(lang, value)
    },
    {
      part: 'month' as const,
      options: range(1, 12),
      say: (month: number) => monthName(lang, counting.dayOf({ year: now.year, month, day: 1 }))
    },
    { part: 'year' as const, options: years, say: (year: number) => yearName(lang, counting, year) }
  ]
  return (
    <fieldset className="dates-field" aria-label={name}>
      <span className="dates-label" aria-hidden="true">
        {label}
      </span>
      <span className="dates-parts">
        {fields.map(({ part, options, say }) => (
          <select
            key={part}
            aria-label={t[part]}
            value={parts?.[part] ?? ''}
            onChange={({ target }) =>
              target.value === '' ? onChange(undefined) : change({ [part]: Number(target.value) })
            }
          >
            <option value="">{t.none}</option>
            {options.map(option => (
              <option key={option} value={option}>
                {say(option)}
              </option>
            ))}
          </select>
        ))}
      </span>
    </fieldset>
  )
}

function monthName(lang: string, day: string): string {
  return dateFormat(lang, { month: 'long', timeZone: 'UTC' }).format(Date.parse(day))
}

/** Without a sign between thousands. */
function yearName(lang: string, counting: Counting, year: number): string {
  const [part] = dateFormat(lang, { year: 'numeric', timeZone: 'UTC' })
    .formatToParts(Date.parse(counting.dayOf({ year, month: 6, day: 1 })))
    .filter(({ type }) => type === 'year')
  return part?.value ?? String(year)
}
