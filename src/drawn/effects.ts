import { options } from 'preact'

/** What somebody does once, and may do again before the next picture. */
const deeds =
  /^(key|click|pointer(down|up)|mouse(down|up)|touch(start|end)|(before)?input|change|submit|focus|paste|cut|drop|popstate|hashchange|toggle)/

/** Effects of what somebody did have run before the page hears of the next deed; all others wait for the next picture. */
export function effectsInTime(): void {
  options.requestAnimationFrame = run => {
    if (deeds.test(window.event?.type ?? '')) queueMicrotask(run)
    else afterPicture(run)
  }
}

/** A hidden page gets no pictures. */
const longestWait = 35

function afterPicture(run: () => void): void {
  const picture = requestAnimationFrame(shown)
  const wait = setTimeout(shown, longestWait)
  function shown() {
    cancelAnimationFrame(picture)
    clearTimeout(wait)
    setTimeout(run)
  }
}
