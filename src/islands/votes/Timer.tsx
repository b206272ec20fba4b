import { useEffect, useState } from 'react'
import { type Countdown, secondsLeft, turned } from '../../core/workshop/countdown.ts'
import { numberFormat } from '../../i18n/formats.ts'
import type { Messages } from '../../i18n/messages.ts'
import { number, text } from '../../i18n/text.ts'
import { now } from '../../stores/browser/clock.ts'
import type { Workshop } from '../../stores/workshop.ts'
import { time } from '../../stores/workshop-changes.ts'

interface Props {
  readonly workshop: Workshop
  /** What is timed: a silent vote, or the talk about one question. */
  readonly of: string
  readonly minutes: number
  readonly lang: string
  readonly t: Messages['workshop']['timer']
}

/**
 * Counts down for one question, or a silent vote. The time is kept with the workshop, so that it goes on while the tab
 * is closed. It is silent: a room hears when time is up from its facilitator.
 */
export function Timer({ workshop, of, minutes, lang, t }: Props) {
  const whole = minutes * 60_000
  const countdown = workshop.timer?.of === of ? workshop.timer.countdown : { left: whole }
  const left = useSecondsLeft(countdown)
  const isRunning = 'ends' in countdown && left > 0
  const two = (value: number) => numberFormat(lang, { minimumIntegerDigits: 2, useGrouping: false }).format(value)
  return (
    <div className="votes-timer" role="timer" aria-label={t.label}>
      <span className="figure" dir="ltr">
        {number(lang, Math.floor(left / 60))}:{two(left % 60)}
      </span>
      <button
        type="button"
        className="button"
        disabled={left === 0}
        onClick={() => time(workshop.id, of, turned(countdown, now()))}
      >
        {isRunning ? t.stop : t.start}
      </button>
      {(isRunning || left * 1000 < whole) && (
        <button type="button" className="button button-quiet" onClick={() => time(workshop.id, of)}>
          {text(lang, t.reset, { count: minutes })}
        </button>
      )}
      <span role="status">{left === 0 && <strong>{t.up}</strong>}</span>
    </div>
  )
}

/** The seconds that are left, drawn anew while they run. */
function useSecondsLeft(countdown: Countdown): number {
  // Nothing yet: a screen that slept until the time was up is drawn anew by its first look.
  const [, setLeft] = useState<number>()
  const end = 'ends' in countdown ? countdown.ends : undefined
  useEffect(() => {
    if (end === undefined) return
    const timer = setInterval(() => {
      const left = secondsLeft({ ends: end }, now())
      setLeft(left)
      if (left === 0) clearInterval(timer)
    }, 250)
    return () => clearInterval(timer)
  }, [end])
  return secondsLeft(countdown, now())
}
