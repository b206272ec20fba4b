import { longestLink, type NotRead } from '../../core/codec/link-kind.ts'
import type { Messages } from '../../i18n/messages.ts'

/** Where links of other kinds are opened, and where to go from here. */
export interface WaysOn {
  readonly assess: string
  readonly results: string
  readonly join: string
}

interface Props {
  readonly reading: NotRead | 'ballot'
  readonly fragment: string
  readonly t: Messages['shared']
  readonly addresses: WaysOn
}

/** Why a link shows nothing here, and the way on. */
export function LinkProblem({ reading, fragment, t, addresses }: Props) {
  const { title, text, action, href } = saying(reading, fragment, t, addresses)
  return (
    <div className="invitation" role="alert">
      <h2>{title}</h2>
      <p className="lead">{text}</p>
      <p className="buttons">
        {href && (
          <a className="button button-main" href={href}>
            {action}
          </a>
        )}
        <a className={href ? 'button' : 'button button-main'} href={addresses.results}>
          {t.own}
        </a>
        <a className="button" href={addresses.assess}>
          {t.assess}
        </a>
      </p>
    </div>
  )
}

interface Saying {
  readonly title: string
  readonly text: string
  readonly action?: string
  readonly href?: string
}

function saying(reading: Props['reading'], fragment: string, t: Messages['shared'], addresses: WaysOn): Saying {
  if (reading === 'ballot') return t.ballot
  if (reading.reason !== 'other-kind') return t.faults[reading.reason]
  // Nobody writes a link as long as that, and no other page would read it.
  if (fragment.length > longestLink) return t.faults.damaged
  const pages = { result: addresses.results, invitation: addresses.join, sealed: undefined, metrics: undefined }
  const page = pages[reading.kind]
  return { ...t.kinds[reading.kind], ...(page && { href: `${page}#${fragment}` }) }
}
