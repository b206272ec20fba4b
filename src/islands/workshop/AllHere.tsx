import { useStore } from '@nanostores/react'
import { computed } from 'nanostores'
import { useEffect, useMemo } from 'react'
import type { Asked } from '../../core/workshop/invitation.ts'
import { wantModels, wordsOfAll } from '../../stores/wanted-models.ts'
import { Failed } from '../ui/Failed.tsx'
import { fetchAgain } from '../ui/late.ts'
import { askedFiles } from '../votes/asked-files.ts'
import type { WorkshopSpeech } from '../votes/workshop-words.ts'
import { allLater } from './later.ts'

interface Props {
  readonly asked: readonly Asked[]
  readonly speech: WorkshopSpeech
}

/** Fetches all that the workshop will need, and says whether it is here: from then on the network may go. */
export function AllHere({ asked, speech }: Props) {
  const { t, forms } = speech
  const files = useMemo(() => askedFiles(asked, forms), [asked, forms])
  const $state = useMemo(() => computed([wordsOfAll(files), ...allLater], (...all) => worst(all)), [files])
  const state = useStore($state)
  useEffect(() => {
    for (const one of allLater) void one.fetch()
  }, [])
  if (state !== 'missing') {
    return (
      <p role="status" className="quiet" data-here={state === 'here'}>
        {state === 'here' ? t.workshop.allHere : t.workshop.coming}
      </p>
    )
  }
  return (
    <Failed
      text={t.workshop.missing}
      retry={t.workshop.retry}
      onRetry={() => {
        wantModels(files)
        void fetchAgain(allLater)
      }}
    />
  )
}

function worst(all: readonly { readonly state: string }[]): 'missing' | 'coming' | 'here' {
  if (all.some(({ state }) => state === 'missing' || state === 'failed')) return 'missing'
  return all.every(({ state }) => state === 'here' || state === 'ready') ? 'here' : 'coming'
}
