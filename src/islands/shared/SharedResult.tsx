import { useStore } from '@nanostores/react'
import { useMemo } from 'react'
import { decodeLink } from '../../core/link.ts'
import type { Messages } from '../../i18n/messages.ts'
import { modelsAt, retry } from '../../stores/models.ts'
import { formsNamed, type OfferedForm } from '../results/offered-form.ts'
import { Waiting } from '../results/Waiting.tsx'
import type { ResultMessages } from '../results/words.ts'
import { LinkProblem, type WaysOn } from './LinkProblem.tsx'
import { SharedSheets } from './SharedSheets.tsx'
import type { Taken } from './TakeOver.tsx'

export interface SharedProps {
  /** What follows `#` in the address. */
  readonly fragment: string
  readonly forms: readonly OfferedForm[]
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly t: ResultMessages & { readonly shared: Messages['shared'] }
  readonly addresses: WaysOn & { readonly method: string; readonly compare: string }
  readonly onTaken: (how: Taken) => void
}

/** A result from its link. It is read twice: first to learn which models to fetch, then with those. */
export function SharedResult(props: SharedProps) {
  const { fragment, forms, t, addresses } = props
  const outline = useMemo(() => decodeLink(fragment, []), [fragment])
  const files = useMemo(() => formsNamed([outline], forms).map(form => form.files), [outline, forms])
  const loaded = useStore(modelsAt(files))
  const models = loaded.state === 'ready' ? loaded.models.map(({ model }) => model) : []
  const reading = loaded.state === 'ready' ? decodeLink(fragment, models) : outline
  if (!reading.ok || reading.ballot) {
    return (
      <LinkProblem reading={reading.ok ? 'ballot' : reading} fragment={fragment} t={t.shared} addresses={addresses} />
    )
  }
  switch (loaded.state) {
    case 'loading':
      return <Waiting {...props} />
    case 'failed':
      return (
        <p role="alert" className="notice">
          {t.shared.failed}{' '}
          <button type="button" className="button" onClick={() => files.forEach(file => void retry(file))}>
            {t.results.retry}
          </button>
        </p>
      )
    case 'ready':
      return <SharedSheets {...props} result={reading} loaded={loaded.models} />
  }
}
