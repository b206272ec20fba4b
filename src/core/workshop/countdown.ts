/** Milliseconds that run out: at a moment while they run, or so many of them while they stand. */
export type Countdown = { readonly ends: number } | { readonly left: number }

/** `secondsLeft({ ends: 61_500 }, 60_000) // => 2` */
export function secondsLeft(countdown: Countdown, now: number): number {
  return Math.ceil(timeLeft(countdown, now) / 1000)
}

/** Starts what stands, and stops what runs. `turned({ left: 1000 }, 60_000) // => { ends: 61_000 }` */
export function turned(countdown: Countdown, now: number): Countdown {
  const left = timeLeft(countdown, now)
  return 'ends' in countdown ? { left } : { ends: now + left }
}

function timeLeft(countdown: Countdown, now: number): number {
  return 'ends' in countdown ? Math.max(0, countdown.ends - now) : countdown.left
}
