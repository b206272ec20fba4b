import { useStore } from '@nanostores/react'
import { useEffect, useState } from 'react'
import { text } from '../../i18n/text.ts'
import { assessmentOf, sheetOrigin } from '../../stores/assessment-keys.ts'
import type { Assessment } from '../../stores/assessment-list.ts'
import { $storedChanges } from '../../stores/browser/stored-changes.ts'
import type { EarlierVersion } from '../../stores/earlier-version.ts'
import { bringBack, earlierVersions, forgetEarlier } from '../../stores/earlier-versions.ts'
import { $earlierChanges } from '../../stores/kept-earlier.ts'
import type { OfferedForm } from '../../stores/offered-forms.ts'
import { countAnswers } from '../../stores/stored-sheet.ts'
import type { OwnMessages } from '../../wording/own-messages.ts'
import { AskFirst } from '../ui/AskFirst.tsx'
import { assessmentName } from '../ui/name.ts'

interface Props {
  readonly all: readonly Assessment[]
  readonly forms: readonly OfferedForm[]
  readonly lang: string
  readonly t: OwnMessages
}

/** What was replaced or deleted lately, and a way back to each; nothing while there is nothing. */
export function Earlier({ all, forms, lang, t: { saved } }: Props) {
  const t = saved.earlier
  const changes = useStore($earlierChanges)
  const stored = useStore($storedChanges)
  const [versions, setVersions] = useState<readonly EarlierVersion[]>([])
  const [said, say] = useState('')
  const looks = changes + stored
  useEffect(() => {
    // Looked up again after each change, of whatever kind.
    if (looks >= 0) earlierVersions().then(setVersions, () => setVersions([]))
  }, [looks])
  const shown = versions.flatMap(version => {
    const { model, form } = sheetOrigin(version.key)
    const offered = forms.find(one => one.model === model && one.form === form)
    if (!offered) return []
    const id = assessmentOf(version.key)
    const named = all.find(one => one.id === id) ?? { id, ...(version.name && { name: version.name }), changedAt: 0 }
    const names = { form: offered.title, name: assessmentName(named, saved), date: moment(version.replacedAt, lang) }
    return [{ version, names }]
  })
  if (shown.length === 0) return <p role="status">{said}</p>
  return (
    <section aria-labelledby="earlier-title">
      <h2 id="earlier-title">{t.title}</h2>
      <p>{t.text}</p>
      <p role="status">{said}</p>
      <ul className="saved-earlier">
        {shown.map(({ version, names }) => (
          <li key={`${version.key} ${version.replacedAt}`}>
            <span>{text(lang, t.line, { ...names, count: countAnswers(version.text) })}</span>
            <button
              type="button"
              className="button button-quiet"
              aria-label={text(lang, t.bringBackOf, names)}
              onClick={() => {
                bringBack(version)
                say(text(lang, t.done, names))
              }}
            >
              {t.bringBack}
            </button>
          </li>
        ))}
      </ul>
      <AskFirst
        label={t.forget}
        isQuiet
        ask={t.ask}
        yes={t.yes}
        no={t.no}
        onYes={() => void forgetEarlier().then(() => say(t.forgotten))}
      />
    </section>
  )
}

function moment(time: number, lang: string): string {
  return new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeStyle: 'short' }).format(time)
}
