import type { ReactNode } from 'react'
import type { Messages } from '../../i18n/messages.ts'
import { type ResultView, resultViews, type ViewAddresses } from './views.ts'

interface Props {
  readonly view: ResultView
  readonly addresses: ViewAddresses
  /** What follows `#`: a link goes along from view to view. Empty for one's own result. */
  readonly fragment: string
  readonly t: Messages['results']
  /** The view itself. */
  readonly children: ReactNode
}

/** The way between the views of a result, which stays in sight. */
export function ViewBar({ view, addresses, fragment, t, children }: Props) {
  const after = fragment && `#${fragment}`
  return (
    <div className="result-viewed">
      <nav className="result-views no-print" aria-label={t.viewsLabel}>
        {resultViews.map(one => (
          <a key={one} href={`${addresses[one]}${after}`} aria-current={one === view ? 'page' : undefined}>
            {t.views[one]}
          </a>
        ))}
      </nav>
      {children}
    </div>
  )
}
