import { useEffect, useState } from 'react'
import { minutesOf } from '../../core/workshop/agenda.ts'
import { agendaNow } from '../../core/workshop/agenda-clock.ts'
import type { Messages } from '../../i18n/messages.ts'
import { text } from '../../i18n/text.ts'
import { now } from '../../stores/browser/clock.ts'
import type { Workshop } from '../../stores/workshop.ts'
import { lookAt } from '../../stores/workshop-changes.ts'

interface Props {
  readonly workshop: Workshop
  readonly lang: string
  readonly t: Pick<Messages['workshop'], 'desk' | 'prepare'>
}

const minute = 60_000

/** The part of the agenda that should be on now, and how long it has. */
export function AgendaClock({ workshop, lang, t }: Props) {
  const { id, agenda, begunAt } = workshop
  const [, look] = useState(0)
  useEffect(() => {
    if (begunAt === undefined) return
    const timer = setInterval(() => look(count => count + 1), 10_000)
    return () => clearInterval(timer)
  }, [begunAt])
  if (minutesOf(agenda) === 0) return null
  const begin = (at: number | undefined) => lookAt(id, () => ({ begunAt: at }))
  const found = begunAt === undefined ? undefined : agendaNow(agenda, (now() - begunAt) / minute)
  const part = found && agenda[found.at]?.part
  if (!found || !part) {
    return (
      <p>
        <button type="button" className="button" onClick={() => begin(now())}>
          {t.desk.begin}
        </button>
      </p>
    )
  }
  return (
    <p>
      <strong>
        {found.left >= 0
          ? text(lang, t.desk.left, { part: t.prepare.parts[part], count: found.left })
          : text(lang, t.desk.over, { count: -found.left })}
      </strong>{' '}
      <button type="button" className="button button-quiet" onClick={() => begin(undefined)}>
        {t.desk.reset}
      </button>
    </p>
  )
}
