import { useStore } from '@nanostores/react'
import type { ReadableAtom } from 'nanostores'
import { type ComponentType, Suspense, useEffect, useMemo } from 'react'
import { decodeLink, type ResultReading } from '../../core/link.ts'
import type { BriefWords } from '../../i18n/model-words.ts'
import { briefsAt, type LoadingAll, type ModelAddress, modelsAt, retry } from '../../stores/models.ts'
import { formsNamed } from '../../stores/offered-forms.ts'
import { lateRadar } from '../charts/load-radar.ts'
import { Waiting } from '../result/Waiting.tsx'
import { Arriving } from '../ui/Arriving.tsx'
import { Failed } from '../ui/Failed.tsx'
import { late } from '../ui/late.ts'
import { BehindShared } from './BehindShared.tsx'
import { SharedFirst } from './SharedFirst.tsx'
import { SharedSheets } from './SharedSheets.tsx'
import type { SharedProps, SharedViewProps } from './shared-props.ts'

// What searches for a link, and what says why there is none, comes where something is wrong.
const lateOdd = late(async () => (await import('./OddLink.tsx')).OddLink)

/** A result from its link. It is read twice: first to learn which models to fetch, then with those. */
export function SharedResult(props: SharedProps) {
  const { fragment, forms, view } = props
  const outline = useMemo(() => decodeLink(fragment, []), [fragment])
  const named = useMemo(() => formsNamed([outline], forms), [outline, forms])
  const files = useMemo(() => named.map(form => form.files), [named])
  useEffect(() => {
    if (view === 'result' && named[0]?.hasRadar) void lateRadar.fetch()
  }, [view, named])
  return view === 'result' ? (
    <Loaded {...props} outline={outline} files={files} $loaded={briefsAt(files)} View={SharedFirst} />
  ) : (
    <Loaded {...props} outline={outline} files={files} $loaded={modelsAt(files)} View={BehindShared} />
  )
}

interface LoadedProps<Words extends BriefWords> extends SharedProps {
  /** As it is read without any model. */
  readonly outline: ResultReading
  readonly files: readonly ModelAddress[]
  readonly $loaded: ReadableAtom<LoadingAll<Words>>
  readonly View: ComponentType<SharedViewProps<Words>>
}

function Loaded<Words extends BriefWords>({ outline, files, $loaded, ...props }: LoadedProps<Words>) {
  const { fragment, t } = props
  const loaded = useStore($loaded)
  const models = loaded.state === 'ready' ? loaded.models.map(({ model }) => model) : []
  const reading = loaded.state === 'ready' ? decodeLink(fragment, models) : outline
  if (!reading.ok || reading.ballot) {
    return (
      <Suspense>
        <Arriving
          part={lateOdd}
          props={{
            ...{ fragment, t, addresses: props.addresses },
            reading: reading.ok ? ('ballot' as const) : reading,
            show: (link: string) => <SharedResult key={link} {...props} fragment={link} />
          }}
        />
      </Suspense>
    )
  }
  switch (loaded.state) {
    case 'loading':
      return <Waiting {...props} />
    case 'failed':
      return (
        <Failed
          text={t.shared.failed}
          retry={t.results.retry}
          onRetry={() => files.forEach(file => void retry(file))}
        />
      )
    case 'ready':
      return <SharedSheets {...props} result={reading} loaded={loaded.models} />
  }
}
