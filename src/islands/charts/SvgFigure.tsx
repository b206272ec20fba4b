import { type ReactNode, useRef } from 'react'
import type { Messages } from '../../i18n/messages.ts'
import { SaveButtons } from './SaveButtons.tsx'

interface Props {
  readonly picture: keyof Messages['saving']['pictures']
  readonly lang: string
  readonly t: Messages['saving']
  /** One SVG. */
  readonly children: ReactNode
}

/** A drawn picture that can be saved. What makes the file is fetched only when one is wanted. */
export function SvgFigure({ picture, lang, t, children }: Props) {
  const figure = useRef<HTMLElement>(null)
  const drawn = () => {
    const svg = figure.current?.querySelector('svg')
    if (!svg) throw new Error('nothing is drawn')
    return svg
  }
  const png = async () => (await import('./picture-files.ts')).pngFile(drawn())
  const svg = async () => (await import('./picture-files.ts')).svgFile(drawn())
  return (
    <figure ref={figure}>
      {children}
      <SaveButtons picture={picture} files={{ png, svg }} lang={lang} t={t} />
    </figure>
  )
}
