import { useStore } from '@nanostores/react'
import type { ReactNode } from 'react'
import type { Asked } from '../../core/workshop/invitation.ts'
import type { ModelWords } from '../../i18n/model-words.ts'
import { wantModels, wordsOfAll } from '../../stores/wanted-models.ts'
import { Failed } from '../ui/Failed.tsx'
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
  if (wanted.state === 'loading') return <p role="status">{t.workshop.loading}</p>
  return <Failed text={t.workshop.failed} retry={t.workshop.retry} onRetry={() => wantModels(files)} />
}
