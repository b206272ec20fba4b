import type { FormMessages } from '../../wording/questionnaire-words.ts'

interface Props {
  readonly isOn: boolean
  readonly onChange: (isOn: boolean) => void
  readonly t: FormMessages
}

/** Where the next question coming by itself is turned on and off, on screens that show one at a time. */
export function ByItself({ isOn, onChange, t }: Props) {
  return (
    <label className="q-by-itself needs-script no-print">
      <input type="checkbox" checked={isOn} onChange={event => onChange(event.target.checked)} />
      {t.byItself}
    </label>
  )
}
