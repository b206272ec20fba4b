import { useStore } from '@nanostores/react'
import type { ReactNode } from 'react'
import type { Asked } from '../../core/workshop/invitation.ts'
import type { ModelWords } from '../../i18n/model-words.ts'
import { wantModels, wordsOfAll } from '../../stores/wanted-models.ts'
import { askedFiles } from './asked-files.ts'
import type { WorkshopSpeech } from './workshop-words.ts'

interface Props {
  readonly asked: readonly Asked[]
  readonly speech: WorkshopSpeech
  readonly children: (words: Readonly<Record<string, ModelWords>>) => ReactNode
}

/** What is said in the words of the models that a workshop asks; until they are here, that they are coming. */
export function AskedWords({ asked, speech, children }: Props) {
  const { t, forms } = speech
  const files = askedFiles(asked, forms)
  const wanted = useStore(wordsOfAll(files))
  if (wanted.state === 'ready') return children(wanted.words)
  return (
    <p role="status">
      {wanted.state === 'loading' ? t.workshop.loading : t.workshop.failed}{' '}
      {wanted.state === 'failed' && (
        <button type="button" className="button" onClick={() => wantModels(files)}>
          {t.workshop.retry}
        </button>
      )}
    </p>
  )
}
