import type { Messages } from '../../i18n/messages.ts'
import { text } from '../../i18n/text.ts'
import type { Fate, Finding } from '../../stores/collect.ts'

interface Props {
  /** Undefined before anything was taken in. */
  readonly findings: readonly Finding[] | undefined
  readonly isWorking: boolean
  readonly lang: string
  readonly t: Messages['workshop']['collect']
}

const order: readonly Fate[] = [
  'counted',
  'replaced',
  'again',
  'older',
  'cut',
  'other-key',
  'other-workshop',
  'other-form',
  'newer',
  'no-ballot'
]

/** These need someone to do something, so it is said where they stand. */
const troubles: readonly Fate[] = ['cut', 'other-key', 'other-workshop', 'other-form', 'newer', 'no-ballot']
const mostPlaces = 20

/** What was found, reason by reason. Nothing of a ballot's text is shown: it might not be sealed. */
export function Findings({ findings, isWorking, lang, t }: Props) {
  return (
    <div role="status" className="workshop-findings">
      {isWorking && <p>{t.working}</p>}
      {!isWorking && findings?.length === 0 && <p className="notice">{t.nothing}</p>}
      {!isWorking && findings && findings.length > 0 && (
        <ul>
          {order
            .map(fate => ({ fate, own: findings.filter(finding => finding.fate === fate) }))
            .filter(({ own }) => own.length > 0)
            .map(({ fate, own }) => (
              <li key={fate} data-fate={fate}>
                {text(lang, t.found[fate], { count: own.length })}
                {troubles.includes(fate) && findings.length > 1 && <Places findings={own} lang={lang} t={t} />}
              </li>
            ))}
        </ul>
      )}
    </div>
  )
}

function Places({ findings, lang, t }: { findings: readonly Finding[]; lang: string; t: Props['t'] }) {
  return (
    <ul className="quiet">
      {findings.slice(0, mostPlaces).map(({ line, before }, at) => (
        <li key={`${line}-${at}`}>
          <bdi>{text(lang, before ? t.whereWho : t.where, { line, before })}</bdi>
        </li>
      ))}
    </ul>
  )
}
