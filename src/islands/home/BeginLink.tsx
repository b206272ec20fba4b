import { useEffect, useState } from 'react'
import type { FormId } from '../../core/model.ts'
import type { Messages } from '../../i18n/messages.ts'
import { readKey } from '../../stores/browser/storage.ts'
import { sheetKey } from '../../stores/sheets.ts'
import { type StoredProgress, storedProgress } from '../../stores/stored-progress.ts'
import { progressWords } from '../../wording/progress-words.ts'

interface Props {
  readonly model: string
  readonly form: FormId
  /** How many questions each version asks. */
  readonly asked: readonly number[]
  readonly href: string
  readonly lang: string
  readonly t: Pick<Messages['assess'], 'start' | 'goOn' | 'answered'> & {
    readonly kinds: Messages['form']['kinds']
    readonly edition: Pick<Messages['edition'], 'ofProgress'>
  }
}

/** The way into a questionnaire, which says how far one is in it. */
export function BeginLink({ model, form, asked, href, lang, t }: Props) {
  const [progress, setProgress] = useState<StoredProgress>()
  useEffect(() => setProgress(storedProgress(readKey(sheetKey(model, form)), asked)), [model, form, asked])
  return (
    <p className="buttons">
      <a className="button button-main" href={href}>
        {progress ? t.goOn : t.start}
      </a>
      <span className="quiet">{progress && progressWords(t.answered, { progress, lang, t })}</span>
    </p>
  )
}
