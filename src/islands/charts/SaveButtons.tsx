import { useState } from 'react'
import type { Messages } from '../../i18n/messages.ts'
import { text } from '../../i18n/text.ts'
import { saveFile } from '../files/save-file.ts'

interface Props {
  readonly picture: keyof Messages['saving']['pictures']
  /** How the picture is made, by the ending of its file. */
  readonly files: { readonly png: () => Promise<Blob>; readonly svg?: () => Promise<Blob> }
  readonly lang: string
  readonly t: Messages['saving']
}

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
  const { png, svg } = files
  const name = t.pictures[picture]
  return (
    <p className="save quiet no-print">
      {t.label}{' '}
      <button
        type="button"
        className="button button-quiet"
        aria-label={text(lang, t.pngOf, { picture: name })}
        onClick={() => save('png', png)}
      >
        PNG
      </button>
      {svg && (
        <button
          type="button"
          className="button button-quiet"
          aria-label={text(lang, t.svgOf, { picture: name })}
          onClick={() => save('svg', svg)}
        >
          SVG
        </button>
      )}
      {hasFailed && <span role="alert">{t.failed}</span>}
    </p>
  )
}
