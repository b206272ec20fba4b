import { useStore } from '@nanostores/react'
import { useEffect, useState } from 'react'
import { $isWallOpen } from '../../stores/wall.ts'
import type { Workshop } from '../../stores/workshop.ts'
import type { WorkshopSpeech } from '../votes/workshop-words.ts'
import { AgendaClock } from './AgendaClock.tsx'
import { WhoIsHere } from './WhoIsHere.tsx'

interface Props {
  readonly workshop: Workshop
  readonly speech: WorkshopSpeech
}

/**
 * What only the facilitator sees: the wall's window, the clock of the agenda, who has voted as what and who has not.
 * Folded, for with one screen the room sees this window; a wall of its own opens it.
 */
export function Desk({ workshop, speech }: Props) {
  const { lang, t, addresses } = speech
  const words = t.workshop.desk
  const hasWall = useStore($isWallOpen)
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    if (hasWall) setOpen(true)
  }, [hasWall])
  return (
    <details
      className="workshop-desk no-print"
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{words.title}</summary>
      <div className="stack">
        <p className="buttons">
          <button type="button" className="button" onClick={() => open(addresses.wall, 'sextant-wall', 'popup')}>
            {words.open}
          </button>
          <span role="status" className="quiet">
            {hasWall ? words.isOpen : words.isClosed}
          </span>
        </p>
        <AgendaClock workshop={workshop} lang={lang} t={t.workshop} />
        {isOpen && <WhoIsHere workshop={workshop} speech={speech} />}
      </div>
    </details>
  )
}
