import { useId } from 'react'
import { type AgendaId, type AgendaItem, agendas, minutesOf } from '../../core/workshop/agenda.ts'
import type { Messages } from '../../i18n/messages.ts'
import { text } from '../../i18n/text.ts'
import { NumberField } from '../ui/NumberField.tsx'

interface Props {
  readonly agenda: readonly AgendaItem[]
  readonly onChange: (agenda: readonly AgendaItem[]) => void
  readonly lang: string
  readonly t: Messages['workshop']['prepare']
}

const presets = Object.keys(agendas) as AgendaId[]

/** What the time is spent on: one of two agendas, with minutes of one's own. */
export function AgendaFields({ agenda, onChange, lang, t }: Props) {
  const field = useId()
  const change = (at: number, minutes: number) =>
    onChange(agenda.map((item, place) => (place === at ? { ...item, minutes } : item)))
  return (
    <fieldset className="workshop-group">
      <legend>{t.agenda}</legend>
      <p className="buttons">
        <span>{t.use}</span>
        {presets.map(preset => (
          <button key={preset} type="button" className="button" onClick={() => onChange(agendas[preset])}>
            {t.presets[preset]}
          </button>
        ))}
      </p>
      <ol className="workshop-counts">
        {agenda.map(({ part, minutes }, at) => (
          <li key={`${part}-${at}`}>
            <label htmlFor={`${field}-${at}`}>
              <span>{t.parts[part]}</span>
              <NumberField
                id={`${field}-${at}`}
                value={minutes}
                max={480}
                lang={lang}
                label={text(lang, t.minutesOf, { part: t.parts[part] })}
                onChange={value => change(at, value ?? 0)}
              />
            </label>
          </li>
        ))}
      </ol>
      <p>{text(lang, t.sum, { count: minutesOf(agenda) })}</p>
    </fieldset>
  )
}
