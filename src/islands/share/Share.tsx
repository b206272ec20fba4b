import { useStore } from '@nanostores/react'
import { useMemo, useState } from 'react'
import { encodeLink } from '../../core/link.ts'
import type { Model } from '../../core/model.ts'
import type { Sheet } from '../../core/sheet.ts'
import type { Messages } from '../../i18n/messages.ts'
import { text } from '../../i18n/text.ts'
import { modelsAt } from '../../stores/models.ts'
import { type OfferedForm, oneOfEachModel } from '../../stores/offered-forms.ts'
import { ownSheets } from '../../stores/own-sheets.ts'
import { LinkField } from '../ui/LinkField.tsx'
import { LabelField } from './LabelField.tsx'
import { ShownQr } from './ShownQr.tsx'

export interface ShareMessages {
  readonly share: Messages['share']
  readonly saving: Messages['saving']
}

interface Props {
  readonly model: Model
  readonly sheet: Sheet
  readonly offered: OfferedForm
  /** The forms that the visitor has begun. */
  readonly answered: readonly OfferedForm[]
  readonly lang: string
  readonly t: ShareMessages
  readonly addresses: { readonly results: string; readonly compare: string }
}

/** Passes a result on: the link that holds it, with everything that carries a link from one device to another. */
export function Share({ model, sheet, offered, answered, lang, t, addresses }: Props) {
  const [label, setLabel] = useState('')
  const [isWhole, setWhole] = useState(true)
  const others = isWhole ? answered.filter(form => form.model !== offered.model) : []
  const loaded = useStore(modelsAt(oneOfEachModel(others).map(({ files }) => files)))
  const payload = useMemo(() => {
    if (loaded.state !== 'ready') return
    const models = [model, ...loaded.models.map(other => other.model)].sort((a, b) => a.number - b.number)
    const isThis = (one: Sheet) => one.model === sheet.model && one.form === sheet.form
    const sheets = isWhole ? ownSheets(models).map(one => (isThis(one) ? sheet : one)) : [sheet]
    return encodeLink(sheets, models, { label: label.trim() })
  }, [model, sheet, label, isWhole, loaded])
  if (Object.keys(sheet.answers).length === 0) return null
  const link = `${new URL(addresses.results, location.href).href}#${payload}`
  return (
    <section aria-labelledby="share-title" className="share no-print">
      <h2 id="share-title" tabIndex={-1}>
        {t.share.title}
      </h2>
      <p>{t.share.intro}</p>
      <div className="share-parts">
        <div>
          {answered.length > 1 && (
            <fieldset className="share-choice">
              <legend>{t.share.which}</legend>
              <label className="choice">
                <input type="radio" name="in-link" checked={isWhole} onChange={() => setWhole(true)} />
                {t.share.all}
              </label>
              <label className="choice">
                <input type="radio" name="in-link" checked={!isWhole} onChange={() => setWhole(false)} />
                {text(lang, t.share.one, { form: offered.title })}
              </label>
            </fieldset>
          )}
          <LabelField value={label} onChange={setLabel} lang={lang} t={t.share} />
        </div>
        {payload ? (
          <div>
            <LinkField link={link} label={t.share.link} title={label.trim() || offered.title} t={t.share} />
            <p className="buttons">
              <a href={`#${payload}`}>{t.share.open}</a>
              <a href={`${addresses.compare}#${payload}`}>{t.share.compare}</a>
            </p>
            <ShownQr link={link} lang={lang} t={t.share} saving={t.saving} />
          </div>
        ) : (
          <p role="status">{t.share.loading}</p>
        )}
      </div>
    </section>
  )
}
