import { useEffect, useId, useState } from 'react'
import type { Messages } from '../../i18n/messages.ts'
import { type Added, addSheets, addToComparison } from '../../stores/comparison.ts'
import { modelsOnce } from '../../stores/models.ts'
import { ownSheets } from '../../stores/own-sheets.ts'
import { type OfferedForm, oneOfEachModel } from '../results/offered-form.ts'
import { useAnsweredForms } from '../results/use-answered-forms.ts'

interface Props {
  readonly forms: readonly OfferedForm[]
  readonly t: Messages['compare']
}

/** Takes another result in: from a pasted link, or the visitor's own answers. */
export function AddResult({ forms, t }: Props) {
  const id = useId()
  const [pasted, setPasted] = useState('')
  const [problem, setProblem] = useState('')
  const answered = useAnsweredForms(forms) ?? []
  // Before the page is alive a click would send the form and lose what was pasted.
  const [isAlive, setAlive] = useState(false)
  useEffect(() => setAlive(true), [])

  function tell(added: Added) {
    setProblem(added.ok ? '' : t.faults[added.reason])
    if (added.ok) setPasted('')
  }

  function addPasted(event: { preventDefault(): void }) {
    event.preventDefault()
    tell(addToComparison(pasted))
  }

  async function addOwn() {
    const loaded = await modelsOnce(oneOfEachModel(answered).map(({ files }) => files))
    if (loaded.state !== 'ready') return setProblem(t.failed)
    const models = loaded.models.map(({ model }) => model)
    const own = ownSheets(models)
    tell(own.length > 0 ? addSheets(own, models) : { ok: false, reason: 'empty' })
  }

  return (
    <form className="add no-print" onSubmit={addPasted}>
      <label htmlFor={id}>{t.paste}</label>
      <div className="add-row">
        <input
          id={id}
          type="text"
          dir="ltr"
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
          aria-describedby={`${id}-hint ${id}-problem`}
          aria-invalid={problem !== ''}
          disabled={!isAlive}
          value={pasted}
          onChange={event => setPasted(event.target.value)}
        />
        <button type="submit" className="button" disabled={!isAlive}>
          {t.add}
        </button>
        {answered.length > 0 && (
          <button type="button" className="button" onClick={() => void addOwn()}>
            {t.addOwn}
          </button>
        )}
      </div>
      <p id={`${id}-hint`} className="quiet">
        {t.pasteHint} {answered.length === 0 && t.noOwn}
      </p>
      <p id={`${id}-problem`} role="alert" className="problem">
        {problem}
      </p>
    </form>
  )
}
