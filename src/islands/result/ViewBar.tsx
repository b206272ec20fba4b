import { type ReactNode, useMemo } from 'react'
import type { Messages } from '../../i18n/messages.ts'
import { ViewLinks } from './view-links.ts'
import { resultViews, type ViewAddresses, type ViewName, withFragment } from './views.ts'

interface Props {
  readonly view: ViewName
  readonly addresses: ViewAddresses
  /** What follows `#`: a link goes along from view to view. Empty for one's own result. */
  readonly fragment: string
  readonly t: Messages['results']
  /** The view itself. */
  readonly children: ReactNode
}

/** The way between the views of a result, which stays in sight. */
export function ViewBar({ view, addresses, fragment, t, children }: Props) {
  const links = useMemo(() => withFragment(addresses, fragment), [addresses, fragment])
  return (
    <div className="result-viewed">
      <nav className="result-views no-print" aria-label={t.viewsLabel}>
        {resultViews.map(one => (
          <a key={one} href={links[one]} aria-current={one === view ? 'page' : undefined}>
            {t.views[one]}
          </a>
        ))}
      </nav>
      <ViewLinks value={links}>{children}</ViewLinks>
    </div>
  )
}
