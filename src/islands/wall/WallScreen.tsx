import { useStore } from '@nanostores/react'
import { useEffect, useRef } from 'react'
import type { Messages } from '../../i18n/messages.ts'
import { $shownOnWall, askDesk } from '../../stores/wall.ts'
import { fetchQr } from '../ui/use-qr.ts'
import { Shown } from './Shown.tsx'
import { useFullScreen, usePresenterKeys } from './use-presenter.ts'

interface Props {
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly t: Messages['workshop']['wall'] & Pick<Messages['workshop']['box'], 'qrFailed' | 'qrRetry'>
}

/** The window on the projector. It draws what the facilitator's window tells it, and keeps that should it be closed. */
export function WallScreen({ lang, dir, t }: Props) {
  const view = useStore($shownOnWall, { ssr: () => undefined })
  const screen = useRef<HTMLDivElement>(null)
  const [isFull, toggleFull] = useFullScreen(screen)
  usePresenterKeys(dir, true, act => typeof act === 'string' && askDesk(act))
  useEffect(() => {
    // Later there may be no network.
    fetchQr().catch(() => {})
  }, [])
  return (
    <div ref={screen} className="wall wall-screen" data-full>
      {view && <h2 className="unseen">{view.title}</h2>}
      {view ? <Shown view={view} lang={lang} t={t} /> : <p className="wall-middle">{t.waiting}</p>}
      <div className="wall-foot">
        <span>{view?.kind !== 'title' && view?.title}</span>
        <span className="figure">{view?.kind === 'topic' && view.position}</span>
        {!isFull && (
          <button type="button" className="button" onClick={toggleFull}>
            {t.full}
          </button>
        )}
      </div>
      {view?.isDark && <div className="wall-dark" />}
    </div>
  )
}
