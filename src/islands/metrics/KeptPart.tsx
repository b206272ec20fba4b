import { useStore } from '@nanostores/react'
import { useId, useState } from 'react'
import type { KeptMetric, MetricContent } from '../../core/metrics/kept/kept-metric.ts'
import { number, text } from '../../i18n/text.ts'
import { forgetMetric, keepMetric, keptMetricsOf, nothingKept } from '../../stores/kept-metrics.ts'
import { longestPeriod } from '../../stores/period-name.ts'
import { keptName } from '../../wording/metrics/kept-rows.ts'
import { CurrentLine } from '../ui/CurrentLine.tsx'
import { Done } from '../ui/Done.tsx'
import { useAssessments } from '../ui/name.ts'
import { StorageNotices } from '../ui/StorageNotices.tsx'
import { KeptEntry } from './KeptEntry.tsx'
import type { Keeping } from './keeping.ts'

export interface KeptProps {
  /** What stands in the fields; undefined while it comes to no figure. */
  readonly content: MetricContent | undefined
  /** Which of what is kept belongs to this calculator. */
  readonly isOwn: (one: KeptMetric) => boolean
  /** Puts it into the fields again. */
  readonly onOpen: (one: KeptMetric) => void
  readonly keeping: Keeping
  readonly lang: string
}

/** Keeps what stands in the fields with the assessment in use, and lists what was kept: one folded line, so that nothing moves. */
export function KeptPart(props: KeptProps) {
  const { current } = useAssessments()
  return <Kept key={current.id} {...props} assessment={current.id} />
}

function Kept({ content, isOwn, onOpen, keeping, lang, assessment }: KeptProps & { readonly assessment: string }) {
  const { t, saved, storage, address } = keeping
  const id = useId()
  const { kept } = useStore(keptMetricsOf(assessment), { ssr: () => nothingKept })
  const [period, setPeriod] = useState('')
  const [isOpen, setOpen] = useState(false)
  const [said, say] = useState<{ readonly sentence: string; readonly onUndo?: () => void }>()
  const own = kept.filter(isOwn)
  const keep = () => {
    if (!content) return
    if (!keepMetric(assessment, content, period)) return say({ sentence: t.kept.full })
    const last = keptMetricsOf(assessment).get().kept.at(-1)
    setOpen(true)
    setPeriod('')
    say({ sentence: last ? text(lang, t.kept.keptNow, { name: keptName(last, { lang }) }) : '' })
  }
  const remove = (one: KeptMetric) => {
    const putBack = forgetMetric(assessment, one.id)
    const onUndo = () => {
      putBack()
      say(undefined)
    }
    say({ sentence: text(lang, t.kept.removed, { name: keptName(one, { lang }) }), onUndo })
  }
  return (
    <div className="stack">
      {content && (
        <div className="metrics-keep">
          {content.kind !== 'beside' && (
            <div className="field">
              <label htmlFor={id}>{t.kept.periodName}</label>
              <span id={`${id}-hint`} className="quiet">
                {t.kept.periodHint}
              </span>
              <input
                {...{ id, dir: 'auto', autoComplete: 'off', maxLength: longestPeriod, value: period }}
                aria-describedby={`${id}-hint`}
                onChange={({ target }) => setPeriod(target.value)}
              />
            </div>
          )}
          <button type="button" className="button" onClick={keep}>
            {t.kept.keep}
          </button>
        </div>
      )}
      <Done sentence={said?.sentence ?? ''} undo={t.kept.undo} onUndo={said?.onUndo} />
      <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          {t.kept.listTitle} <span className="figure">({number(lang, own.length)})</span>
        </summary>
        <CurrentLine saved={address} t={saved} />
        <p className="quiet">{own.length === 0 ? t.kept.nothing : t.kept.listText}</p>
        <ul className="entries">
          {own.map(one => (
            <KeptEntry
              key={one.id}
              {...{ one, lang, t }}
              onOpen={() => {
                onOpen(one)
                say({ sentence: text(lang, t.kept.opened, { name: keptName(one, { lang }) }) })
              }}
              onRemove={() => remove(one)}
            />
          ))}
        </ul>
      </details>
      <StorageNotices sheet="" lang={lang} t={storage} />
    </div>
  )
}
