import { useEffect, useState } from 'react'
import type { FormId } from '../../core/model.ts'
import type { Messages } from '../../i18n/messages.ts'
import { text } from '../../i18n/text.ts'
import { readKey } from '../../stores/browser/storage.ts'
import { sheetKey } from '../../stores/sheets.ts'
import { countAnswers } from '../../stores/stored-sheet.ts'

interface Props {
  readonly model: string
  readonly form: FormId
  readonly items: number
  readonly href: string
  readonly lang: string
  readonly t: Pick<Messages['assess'], 'start' | 'goOn' | 'answered'>
}

/** The way into a questionnaire, which says how far one is in it. */
export function BeginLink({ model, form, items, href, lang, t }: Props) {
  const [answered, setAnswered] = useState(0)
  useEffect(() => setAnswered(countAnswers(readKey(sheetKey(model, form)))), [model, form])
  return (
    <p className="buttons">
      <a className="button button-main" href={href}>
        {answered > 0 ? t.goOn : t.start}
      </a>
      <span className="quiet">{answered > 0 && text(lang, t.answered, { answered, total: items })}</span>
    </p>
  )
}
