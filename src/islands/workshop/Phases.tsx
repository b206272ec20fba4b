import type { Messages } from '../../i18n/messages.ts'
import { type Phase, phases, type Workshop } from '../../stores/workshop.ts'

interface Props {
  readonly workshop: Workshop
  readonly onGo: (phase: Phase) => void
  readonly t: Messages['workshop']['phases']
}

/** Where the workshop is, and a way to every other phase; nothing is lost by going back. */
export function Phases({ workshop, onGo, t }: Props) {
  return (
    <nav className="workshop-phases no-print" aria-label={t.label}>
      <ol>
        {phases.map(phase => (
          <li key={phase}>
            <button
              type="button"
              aria-current={phase === workshop.phase ? 'step' : undefined}
              onClick={() => onGo(phase)}
            >
              {t[phase]}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
