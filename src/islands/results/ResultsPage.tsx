import { useStore } from '@nanostores/react'
import { useEffect, useState } from 'react'
import { isPlace } from '../../core/codec/link-kind.ts'
import { text } from '../../i18n/text.ts'
import { $fragment, goToFragment } from '../../stores/browser/fragment.ts'
import { ViewBar } from '../result/ViewBar.tsx'
import { SharedResult } from '../shared/SharedResult.tsx'
import { bounded } from '../ui/Boundary.tsx'
import type { Taken } from '../ui/TakeOver.tsx'
import { Results } from './Results.tsx'
import type { ResultsProps } from './results-props.ts'

/** The visitor's own result, or a shared one where the address carries its link. */
export const ResultsPage = bounded(OwnOrShared)

function OwnOrShared(props: ResultsProps) {
  const { lang, t, addresses, siteTitle, view } = props
  const fragment = useStore($fragment, { ssr: () => '' })
  const [taken, setTaken] = useState<Taken>()
  // Whatever stands there and is no place of the page was meant as a link: one's own result would be taken for it.
  const isShared = !isPlace(fragment)
  const title = isShared ? t.shared.title : t.results.titles[view]
  useEffect(() => {
    document.title = text(lang, siteTitle, { page: title })
  }, [lang, siteTitle, title])

  function onTaken(how: Taken) {
    setTaken(how)
    goToFragment('')
    scrollTo(0, 0)
  }

  return (
    <ViewBar view={view} addresses={addresses.views} fragment={isShared ? fragment : ''} t={t.results}>
      <h1 tabIndex={-1} data-view={!isShared ? view : view === 'result' ? 'shared-result' : 'shared'}>
        {title}
      </h1>
      {isShared ? (
        <SharedResult key={fragment} {...props} fragment={fragment} onTaken={onTaken} />
      ) : (
        <>
          {taken && (
            <p role="status" className="notice">
              {t.shared[taken]} {taken === 'takenBeside' && <a href={addresses.saved}>{t.shared.saved}</a>}
            </p>
          )}
          <Results {...props} />
        </>
      )}
    </ViewBar>
  )
}
