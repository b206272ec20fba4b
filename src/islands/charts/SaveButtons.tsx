import { useState } from 'react'
import type { Messages } from '../../i18n/messages.ts'
import { text } from '../../i18n/text.ts'
import { saveFile } from '../../stores/browser/save-file.ts'

interface Props {
  readonly picture: keyof Messages['saving']['pictures']
  /** How the picture is made, by the ending of its file. */
  readonly files: { readonly png: () => Promise<Blob>; readonly svg?: () => Promise<Blob> }
  readonly lang: string
  readonly t: Messages['saving']
}

const endings = ['png', 'svg'] as const

/** Saves the picture beside it. */
export function SaveButtons({ picture, files, lang, t }: Props) {
  const [hasFailed, setFailed] = useState(false)
  const save = (ending: string, make: () => Promise<Blob>) => {
    setFailed(false)
    make().then(
      file => saveFile(`sextant-${picture}.${ending}`, file),
      () => setFailed(true)
    )
  }
  const names = { png: t.pngOf, svg: t.svgOf }
  return (
    <p className="charts-save quiet no-print">
      {t.label}{' '}
      {endings.map(ending => {
        const make = files[ending]
        return (
          make && (
            <button
              key={ending}
              type="button"
              className="button button-quiet"
              aria-label={text(lang, names[ending], { picture: t.pictures[picture] })}
              onClick={() => save(ending, make)}
            >
              {ending.toUpperCase()}
            </button>
          )
        )
      })}
      {hasFailed && <span role="alert">{t.failed}</span>}
    </p>
  )
}
