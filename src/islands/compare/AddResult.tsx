import { Suspense, useEffect, useId, useState } from 'react'
import { type Added, addToComparison } from '../../stores/comparison.ts'
import { Arriving } from '../ui/Arriving.tsx'
import { late } from '../ui/late.ts'
import { useSaved } from './use-saved.ts'
import type { CompareProps } from './words.ts'

// Rarely needed, and never before the page is alive.
const lateFile = late(async () => (await import('./AddFile.tsx')).AddFile)
const lateSaved = late(async () => (await import('./AddSaved.tsx')).AddSaved)

/** Takes another result in: from a pasted link, the visitor's own answers, a saved assessment or a file. */
export function AddResult(props: Pick<CompareProps, 'forms' | 'lang' | 't'>) {
  const { t } = props
  const id = useId()
  const [pasted, setPasted] = useState('')
  const [said, say] = useState('')
  const saved = useSaved()
  // Before the page is alive a click would send the form and lose what was pasted.
  const [isAlive, setAlive] = useState(false)
  useEffect(() => setAlive(true), [])

  function tell(added: Added, note = '') {
    say(added.ok ? note : t.compare.faults[added.reason])
    if (added.ok) setPasted('')
  }

  function addPasted(event: { preventDefault(): void }) {
    event.preventDefault()
    tell(addToComparison(pasted))
  }

  return (
    <div className="compare-add no-print">
      <form onSubmit={addPasted}>
        <label htmlFor={id}>{t.compare.paste}</label>
        <div className="compare-add-row">
          <input
            id={id}
            type="text"
            dir="ltr"
            inputMode="url"
            autoComplete="off"
            spellCheck={false}
            aria-describedby={`${id}-hint ${id}-said`}
            disabled={!isAlive}
            value={pasted}
            onChange={event => setPasted(event.target.value)}
          />
          <button type="submit" className="button" disabled={!isAlive}>
            {t.compare.add}
          </button>
        </div>
        <p id={`${id}-hint`} className="quiet">
          {t.compare.pasteHint} {saved.length === 0 && t.compare.noOwn}
        </p>
      </form>
      {isAlive && (
        <Suspense>
          {saved.length > 0 && (
            <Arriving part={lateSaved} props={{ ...props, all: saved, onAdded: tell, onFailed: say }} />
          )}
          <Arriving part={lateFile} props={{ ...props, onAdded: tell, onFailed: say }} />
        </Suspense>
      )}
      <p id={`${id}-said`} role="alert" className="compare-problem">
        {said}
      </p>
    </div>
  )
}
