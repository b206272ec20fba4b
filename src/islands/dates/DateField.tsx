import { calendarOf } from '../../i18n/locales.ts'
import { day } from '../../i18n/text.ts'
import { CalendarFields } from './CalendarFields.tsx'
import type { DateFieldProps } from './date-field-props.ts'
import { useCounting } from './use-counting.ts'

/** A day, chosen in the calendar of the language. */
export function DateField(props: DateFieldProps) {
  const { label, name, value, lang, onChange } = props
  const counting = useCounting(calendarOf(lang))
  if (counting === undefined) {
    return (
      <p className="dates-field">
        <span className="dates-label">{label}</span> <span>{value && day(lang, value)}</span>
      </p>
    )
  }
  if (counting !== 'own') return <CalendarFields {...props} counting={counting} />
  return (
    <label className="dates-field">
      <span className="dates-label" aria-hidden="true">
        {label}
      </span>
      <input
        type="date"
        aria-label={name}
        value={value ?? ''}
        min="2020-01-01"
        max="2199-12-31"
        onChange={event => onChange(event.target.value || undefined)}
      />
    </label>
  )
}
