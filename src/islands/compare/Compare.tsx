import { useStore } from '@nanostores/react'
import { Suspense, useEffect, useMemo, useRef } from 'react'
import { decodeLink, encodeComparison } from '../../core/link.ts'
import { pairings } from '../../core/pairing.ts'
import type { BriefWords } from '../../i18n/model-words.ts'
import { goToFragment } from '../../stores/browser/fragment.ts'
import { $comparedLinks, mostCompared } from '../../stores/comparison.ts'
import { briefsAt, type ReadyModel, retry } from '../../stores/models.ts'
import { formOf, formsNamed } from '../../stores/offered-forms.ts'
import { aloneSentence } from '../../wording/side-names.ts'
import { Arriving } from '../ui/Arriving.tsx'
import { bounded } from '../ui/Boundary.tsx'
import { Failed } from '../ui/Failed.tsx'
import { LinkField } from '../ui/LinkField.tsx'
import { late } from '../ui/late.ts'
import { AddResult } from './AddResult.tsx'
import { Sides } from './Sides.tsx'
import { namesOf, type ReadLink, sheetsOf } from './sides.ts'
import type { CompareProps } from './words.ts'

const lateCompared = late(async () => (await import('./ComparedModel.tsx')).ComparedModel)

const none: readonly string[] = []

/** Two to four results beside each other, as the address names them. */
export const Compare = bounded(Compared)

function Compared(props: CompareProps) {
  const { forms, t } = props
  const links = useStore($comparedLinks, { ssr: () => none })
  const outlines = useMemo(() => links.slice(0, mostCompared).map(link => decodeLink(link, [])), [links])
  const files = useMemo(() => formsNamed(outlines, forms).map(form => form.files), [outlines, forms])
  const loaded = useStore(briefsAt(files))
  if (links.length > mostCompared) return <TooMany t={t} />
  switch (loaded.state) {
    case 'loading':
      return <p role="status">{t.compare.loading}</p>
    case 'failed':
      return (
        <Failed
          text={t.compare.failed}
          retry={t.results.retry}
          onRetry={() => files.forEach(file => void retry(file))}
        />
      )
    case 'ready':
      return <Read {...props} links={links} loaded={loaded.models} />
  }
}

function TooMany({ t }: Pick<CompareProps, 't'>) {
  return (
    <div role="alert" className="invitation">
      <p className="notice">{t.compare.faults['too-many']}</p>
      <p>
        <button type="button" className="button" onClick={() => goToFragment('')}>
          {t.compare.startAnew}
        </button>
      </p>
    </div>
  )
}

interface ReadProps extends CompareProps {
  readonly links: readonly string[]
  readonly loaded: readonly ReadyModel<BriefWords>[]
}

function Read({ links, loaded, ...props }: ReadProps) {
  const { forms, lang, dir, t, addresses } = props
  const { sides, names, found, alone } = useMemo(() => {
    const models = loaded.map(({ model }) => model)
    const read: ReadLink[] = links.map(link => ({ link, reading: decodeLink(link, models) }))
    const { pairings: paired, alone: others } = pairings(read.map(sheetsOf))
    return { sides: read, names: namesOf(read, models, lang, t.compare), found: paired, alone: others }
  }, [links, loaded, lang, t])
  const readable = sides.filter(side => sheetsOf(side).length > 0).length
  const full = useRef<HTMLParagraphElement>(null)
  const before = useRef(links.length)
  // The form goes away with the fourth result; the focus stays at what stands in its place.
  useEffect(() => {
    if (links.length > before.current) full.current?.focus()
    before.current = links.length
  }, [links.length])
  const canLink = links.length > 1 && sides.every(({ reading }) => reading.ok)
  return (
    <div className="sections compare">
      <section aria-labelledby="sides-title">
        <h2 id="sides-title">{t.compare.sidesTitle}</h2>
        {links.length === 0 && <p>{t.compare.empty}</p>}
        {links.length === 1 && <p>{t.compare.onlyOne}</p>}
        <Sides sides={sides} names={names} forms={forms} lang={lang} t={t.compare} results={addresses.results} />
        {readable > 1 && found.length === 0 && <p className="notice">{t.compare.nothingShared}</p>}
        {found.length > 0 && alone.length > 0 && (
          <p className="quiet">
            {aloneSentence(alone, names, sheet => formOf(sheet, forms)?.title ?? sheet.model, lang, t.compare)}
          </p>
        )}
        {links.length < mostCompared ? (
          <AddResult forms={forms} lang={lang} t={t} />
        ) : (
          <p className="quiet" ref={full} tabIndex={-1}>
            {t.compare.full}
          </p>
        )}
      </section>
      {found.map(pairing => {
        const shown = loaded.find(({ model }) => model.id === pairing.model)
        const own = forms.find(({ model }) => model === pairing.model)
        if (!shown) return null
        const speech = { lang, dir, t, names, words: shown.words, pageOf: (id: string) => `${own?.pages}${id}/` }
        return (
          <Suspense key={pairing.sides.map(({ at, sheet }) => `${at}${sheet.model}${sheet.form}`).join()}>
            <Arriving part={lateCompared} props={{ model: shown.model, pairing, forms, speech }} />
          </Suspense>
        )
      })}
      {canLink && (
        <section aria-labelledby="comparison-link-title" className="no-print">
          <h2 id="comparison-link-title">{t.compare.linkTitle}</h2>
          <p>{t.compare.linkText}</p>
          <LinkField
            link={`${new URL(addresses.compare, location.href).href}#${encodeComparison(links)}`}
            label={t.compare.link}
            title={t.compare.title}
            t={t.share}
          />
        </section>
      )}
    </div>
  )
}
