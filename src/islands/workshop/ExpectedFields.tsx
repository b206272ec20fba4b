import { useId, useState } from 'react'
import { nameList } from '../../core/clean-name.ts'
import type { Messages } from '../../i18n/messages.ts'
import type { Workshop } from '../../stores/workshop.ts'
import { changeWorkshop } from '../../stores/workshop-changes.ts'
import { NumberField } from '../ui/NumberField.tsx'

interface Props {
  readonly workshop: Workshop
  readonly lang: string
  readonly t: Messages['workshop']['prepare']
}

/** More people than this are a pasted text. */
const mostNames = 200

/** How many are coming, and where ballots carry names, who. */
export function ExpectedFields({ workshop, lang, t }: Props) {
  const { id, named, expected, expectedNames = [] } = workshop
  const field = useId()
  const [names, setNames] = useState(() => expectedNames.join('\n'))
  if (named) {
    return (
      <p className="field">
        <label htmlFor={field}>{t.expectedNames}</label>
        <textarea
          id={field}
          rows={4}
          value={names}
          aria-describedby={`${field}-hint`}
          onChange={({ target }) => {
            setNames(target.value)
            changeWorkshop(id, () => ({ expectedNames: nameList(target.value, mostNames) }))
          }}
        />
        <span id={`${field}-hint`} className="quiet">
          {t.expectedNamesHint}
        </span>
      </p>
    )
  }
  return (
    <p className="field">
      <label htmlFor={field}>{t.expected}</label>
      <NumberField
        id={field}
        value={expected}
        max={9999}
        lang={lang}
        describedBy={`${field}-hint`}
        onChange={value => changeWorkshop(id, () => ({ expected: value || undefined }))}
      />
      <span id={`${field}-hint`} className="quiet">
        {t.expectedHint}
      </span>
    </p>
  )
}
