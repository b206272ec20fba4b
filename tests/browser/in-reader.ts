/** What is measured inside the page that reads a table: each function is sent there whole and knows nothing of what stands around it. */

/** Reads the chosen table; how long that took, and how long the page could not have answered at worst, in milliseconds. */
export function longestGap(): Promise<{ readonly time: number; readonly longest: number }> {
  return new Promise(resolve => {
    const begun = performance.now()
    let [before, longest, isReading] = [begun, 0, false]
    document.querySelector<HTMLButtonElement>('main .button-main')?.click()
    const beat = () => {
      const now = performance.now()
      longest = Math.max(longest, now - before)
      before = now
      const shows = document.querySelector('progress') !== null
      if (isReading && !shows) resolve({ time: now - begun, longest })
      else setTimeout(beat)
      isReading ||= shows
    }
    beat()
  })
}

/** The longest gap of a page that does nothing for so many milliseconds: what the rest of the machine takes from it. */
export function idleGap(time: number): Promise<number> {
  return new Promise(resolve => {
    const begun = performance.now()
    let [before, longest] = [begun, 0]
    const beat = () => {
      const now = performance.now()
      longest = Math.max(longest, now - before)
      before = now
      if (now - begun >= time) resolve(longest)
      else setTimeout(beat)
    }
    beat()
  })
}

/** How long the parser takes for the same file and nothing else, in milliseconds. */
export async function timeAlone(): Promise<number> {
  interface Parser {
    parse(text: string): { readonly data: readonly unknown[] }
  }
  const begun = performance.now()
  const text = await document.querySelector('input')?.files?.[0]?.text()
  const { data } = (Reflect.get(window, 'Papa') as Parser).parse(text ?? '')
  const time = performance.now() - begun
  if (data.length !== 1_000_001) throw new Error(`the parser found ${data.length} rows`)
  return time
}
