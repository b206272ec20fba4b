import { useEffect, useState } from 'react'
import type { Messages } from '../../i18n/messages.ts'
import { number, text } from '../../i18n/text.ts'

interface Props {
  readonly minutes: number
  readonly lang: string
  readonly t: Messages['workshop']['timer']
}

/** Counts down for one question, or a silent vote. It is silent: a room hears when time is up from its facilitator. */
export function Timer({ minutes, lang, t }: Props) {
  const whole = minutes * 60
  const [left, setLeft] = useState(whole)
  const [end, setEnd] = useState<number>()
  useEffect(() => {
    if (end === undefined) return
    const tick = () => {
      const rest = Math.max(0, Math.ceil((end - Date.now()) / 1000))
      setLeft(rest)
      if (rest === 0) setEnd(undefined)
    }
    const timer = setInterval(tick, 250)
    return () => clearInterval(timer)
  }, [end])
  const two = (value: number) =>
    new Intl.NumberFormat(lang, { minimumIntegerDigits: 2, useGrouping: false }).format(value)
  return (
    <div className="timer" role="timer" aria-label={t.label}>
      <span className="figure" dir="ltr">
        {number(lang, Math.floor(left / 60))}:{two(left % 60)}
      </span>
      <button
        type="button"
        className="button"
        disabled={left === 0}
        onClick={() => setEnd(end === undefined ? Date.now() + left * 1000 : undefined)}
      >
        {end === undefined ? t.start : t.stop}
      </button>
      {left < whole && (
        <button
          type="button"
          className="button button-quiet"
          onClick={() => {
            setEnd(undefined)
            setLeft(whole)
          }}
        >
          {text(lang, t.reset, { count: minutes })}
        </button>
      )}
      <span role="status">{left === 0 && <strong>{t.up}</strong>}</span>
    </div>
  )
}
