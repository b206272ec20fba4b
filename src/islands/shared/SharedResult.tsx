import { useStore } from '@nanostores/react'
import { Suspense, useEffect, useMemo } from 'react'
import { decodeLink } from '../../core/link.ts'
import { modelsAt, retry } from '../../stores/models.ts'
import { formsNamed } from '../../stores/offered-forms.ts'
import { lateRadar } from '../charts/load-radar.ts'
import { Waiting } from '../result/Waiting.tsx'
import { Arriving } from '../ui/Arriving.tsx'
import { Failed } from '../ui/Failed.tsx'
import { late } from '../ui/late.ts'
import { lateActions, lateFiveMinutes } from './later.ts'
import { SharedSheets } from './SharedSheets.tsx'
import type { SharedProps } from './shared-props.ts'

// What searches for a link, and what says why there is none, comes where something is wrong.
const lateOdd = late(async () => (await import('./OddLink.tsx')).OddLink)

/** A result from its link. It is read twice: first to learn which models to fetch, then with those. */
export function SharedResult(props: SharedProps) {
  const { fragment, forms, t, view } = props
  const outline = useMemo(() => decodeLink(fragment, []), [fragment])
  const named = useMemo(() => formsNamed([outline], forms), [outline, forms])
  const files = useMemo(() => named.map(form => form.files), [named])
  useEffect(() => {
    if (view !== 'result' || named.length === 0) return
    if (named[0]?.hasRadar) void lateRadar.fetch()
    void lateFiveMinutes.fetch()
    void lateActions.fetch()
  }, [view, named])
  const loaded = useStore(modelsAt(files))
  const models = loaded.state === 'ready' ? loaded.models.map(({ model }) => model) : []
  const reading = loaded.state === 'ready' ? decodeLink(fragment, models) : outline
  if (!reading.ok || reading.ballot) {
    return (
      <Suspense>
        <Arriving
          part={lateOdd}
          props={{
            ...props,
            reading: reading.ok ? ('ballot' as const) : reading,
            show: (link: string) => <SharedResult {...props} fragment={link} />
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
