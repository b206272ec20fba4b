import { useState } from 'react'
import type { Messages } from '../../i18n/messages.ts'
import { text } from '../../i18n/text.ts'
import { saveFile } from '../../stores/browser/save-file.ts'

/** A picture of the page, and how a file is made of it. */
export interface SavedPicture {
  readonly picture: keyof Messages['saving']['pictures']
  readonly files: { readonly png?: () => Promise<Blob>; readonly svg?: () => Promise<Blob> }
}

interface Props {
  readonly pictures: readonly SavedPicture[]
  readonly t: Messages['saving']
}

const endings = ['png', 'svg'] as const

/** All pictures of a view to save, behind one word. */
export function PictureMenu({ pictures, t }: Props) {
  const [hasFailed, setFailed] = useState(false)
  const save = (name: string, make: () => Promise<Blob>) => {
    setFailed(false)
    make().then(
      file => saveFile(name, file),
      () => setFailed(true)
    )
  }
  const names = { png: t.pngOf, svg: t.svgOf }
  return (
    <details className="charts-menu no-print">
      <summary>{t.menu}</summary>
      <ul>
        {pictures.flatMap(({ picture, files }) =>
          endings.flatMap(ending => {
            const make = files[ending]
            if (!make) return []
            return (
              <li key={`${picture}.${ending}`}>
                <button
                  type="button"
                  className="button button-quiet"
                  onClick={() => save(`sextant-${picture}.${ending}`, make)}
                >
                  {text('', names[ending], { picture: t.pictures[picture] })}
                </button>
              </li>
            )
          })
        )}
      </ul>
      {hasFailed && <p role="alert">{t.failed}</p>}
    </details>
  )
}
