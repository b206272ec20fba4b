import { useState } from 'react'
import { encodeLink } from '../../core/link.ts'
import type { Model } from '../../core/model.ts'
import type { Sheet } from '../../core/sheet.ts'
import { createAssessment } from '../../stores/assessments.ts'
import { openAssessment } from '../../stores/current.ts'
import { ownSheets } from '../../stores/own-sheets.ts'
import { TakeOver } from '../ui/TakeOver.tsx'
import { isWide } from './is-wide.ts'
import type { SharedProps } from './shared-props.ts'

interface Props extends Pick<SharedProps, 'fragment' | 'lang' | 't' | 'addresses' | 'onTaken'> {
  readonly sheets: readonly Sheet[]
  readonly models: readonly Model[]
  readonly titleOf: (sheet: Sheet) => string
  /** What the assessment is called if it is taken over. */
  readonly name: string
}

/** What a reader can do with somebody else's result. */
export function SharedActions({ sheets, models, titleOf, name, fragment, lang, t, addresses, onTaken }: Props) {
  const own = ownSheets(models)
  const beside = own.length > 0 ? `.${encodeLink(own, models)}` : ''
  const [isUnfolded] = useState(isWide)
  const others = (
    <>
      <a className="button" href={own.length > 0 ? addresses.results : addresses.assess}>
        {own.length > 0 ? t.shared.own : t.shared.afresh}
      </a>
      {own.length > 0 && (
        <button
          type="button"
          className="button"
          onClick={() => {
            openAssessment(createAssessment({ name: '' }))
            location.assign(addresses.assess)
          }}
        >
          {t.shared.afreshBeside}
        </button>
      )}
      {sheets.length > 0 && (
        <TakeOver
          sheets={sheets}
          models={models}
          titleOf={titleOf}
          name={name}
          lang={lang}
          t={t.shared}
          onDone={onTaken}
        />
      )}
    </>
  )
  const about = <p className="quiet">{t.shared.readOnly}</p>
  return (
    <nav className="buttons no-print" aria-label={t.shared.actions}>
      {isUnfolded && about}
      <a className="button button-main" href={`${addresses.compare}#${fragment}${beside}`}>
        {own.length > 0 ? t.shared.compare : t.shared.compareNone}
      </a>
      {isUnfolded ? (
        others
      ) : (
        <details>
          <summary>{t.shared.more}</summary>
          {about}
          <div className="buttons">{others}</div>
        </details>
      )}
    </nav>
  )
}
