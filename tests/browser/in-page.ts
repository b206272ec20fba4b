/** What is measured inside a page: each function is sent there whole and knows nothing of what stands around it, but for `misfits`. */

/** Keeps each layout shift with what moved, in `window.shifts`. */
export function watchShifts(): void {
  interface Shift extends PerformanceEntry {
    readonly value: number
    readonly sources: readonly {
      readonly node: Node | null
      readonly previousRect: DOMRect
      readonly currentRect: DOMRect
    }[]
  }
  const shifts: string[] = []
  Object.assign(window, { shifts })
  new PerformanceObserver(list => {
    for (const { value, sources } of list.getEntries() as Shift[]) {
      // A few pixels of nothing that can be seen; the measure itself is told with three decimals.
      if (value < 0.000_01) continue
      const moved = sources.map(
        ({ node, previousRect: a, currentRect: b }) =>
          `${node?.nodeName} "${node?.textContent?.trim().slice(0, 30)}" from ${a.x},${a.y} to ${b.x},${b.y}`
      )
      shifts.push(`${value}: ${moved.join('; ')}`)
    }
  }).observe({ type: 'layout-shift', buffered: true })
}

/** What has moved, once the fonts are there and two more pictures have been drawn. */
export async function shiftsSoFar(): Promise<unknown> {
  await document.fonts.ready
  for (const _ of [1, 2]) await new Promise(drawn => requestAnimationFrame(drawn))
  // Observers are told of a picture after it.
  await new Promise(told => setTimeout(told))
  return Reflect.get(window, 'shifts')
}

/** What makes the page wider than the screen; a table in its own scroller may be. */
export function overflow(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement
  if (scrollWidth <= clientWidth) return []
  const wide = [...document.querySelectorAll('body *')].filter(element => {
    const { left, right, width } = element.getBoundingClientRect()
    return width > 0 && (left < -1 || right > clientWidth + 1) && !element.closest('.scroll, .unseen, .skip')
  })
  const ends = wide.filter(element => !wide.some(other => other !== element && element.contains(other)))
  return [
    `${scrollWidth} px`,
    ...ends.map(one => `${one.tagName}.${one.className} "${one.textContent?.trim().slice(0, 40)}"`)
  ]
}

/** WCAG 1.4.12: line height 1.5, letters 0.12, words 0.16, paragraphs 2. */
export const widerLetters =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }'

/** Makes every word of the interface 40 % longer. */
export function lengthenWords(): void {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (node.parentElement?.closest('script, style, .unseen, svg')) continue
    node.textContent = (node.textContent ?? '').replace(
      /\p{L}{3,14}/gu,
      word => word + word.slice(0, Math.ceil(word.length * 0.4))
    )
  }
}

/** Buttons and options whose words stick out of them. */
export function cutControls(): string[] {
  return [...document.querySelectorAll<HTMLElement>('button, .button, .q-option, nav a')]
    .filter(
      one => one.offsetParent && one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== 'inline'
    )
    .map(one => one.textContent ?? '')
}

/**
 * Lines of text that lie on one another. What sticks to the edge of the screen may: the page goes on under it. What is
 * clipped away is for ears only.
 */
export function overlaps(): string[] {
  const lines: { readonly text: string; readonly box: DOMRect }[] = []
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const parent = node.parentElement
    if (!node.textContent?.trim() || !parent?.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      continue
    if (parent.closest('script, style, .unseen, .skip, .scroll, [inert]')) continue
    if (isApart(parent)) continue
    range.selectNodeContents(node)
    for (const box of range.getClientRects()) {
      if (box.width > 2 && box.height > 2) lines.push({ text: node.textContent.trim().slice(0, 40), box })
    }
  }
  lines.sort((a, b) => a.box.top - b.box.top)
  return lines.flatMap(({ text, box }, at) => {
    const found: string[] = []
    for (let next = at + 1; next < lines.length; next++) {
      const other = lines[next]
      if (!other || other.box.top > box.bottom) break
      const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left)
      const down = Math.min(box.bottom, other.box.bottom) - other.box.top
      // The boxes of two lines of a paragraph touch where the lines are close; letters do not meet before a third.
      if (across > 2 && down > Math.min(box.height, other.box.height) / 2.5) found.push(`"${text}" and "${other.text}"`)
    }
    return found
  })

  function isApart(element: Element): boolean {
    for (let one: Element | null = element; one; one = one.parentElement) {
      const { position, clipPath } = getComputedStyle(one)
      if (['sticky', 'fixed'].includes(position) || clipPath === 'inset(50%)') return true
    }
    return false
  }
}

/** What one has to hit and is lower than 44 px. Links in running text and table cells are exempt. */
export function smallTargets(): string[] {
  return [...document.querySelectorAll<HTMLElement>('a[href], button, select, textarea, summary, label')]
    .filter(
      one =>
        one.offsetParent &&
        !one.closest('p, li p, td, th, dd, h2, .advice-text, .reading .prose li, .skip') &&
        !one.classList.contains('skip')
    )
    .filter(one => one.matches('label') === false || one.querySelector('input'))
    .filter(one => one.getBoundingClientRect().height < 43.5)
    .map(
      one => `${one.tagName} ${one.textContent?.trim().slice(0, 40)} ${one.getBoundingClientRect().height.toFixed(0)}`
    )
}

/** Goes there beside the five that it calls. Nothing is wider than the screen, lies on anything else or is cut. */
export async function misfits(widerLetters: string): Promise<string[]> {
  const said: string[] = []
  const say = (how: string, all: readonly string[]) => said.push(...all.map(one => `${how}: ${one}`))
  const lookAround = async (how: string) => {
    // A chart follows a new width a moment later.
    const latest = performance.now() + 5000
    while (overflow().length > 0 && performance.now() < latest) await new Promise(requestAnimationFrame)
    say(`${how}, wider than the screen`, overflow())
    say(`${how}, texts on one another`, overlaps())
    say(`${how}, controls whose words do not fit`, cutControls())
  }
  say('lower than 44 px', smallTargets())
  await lookAround('as it is')
  // The policy of the pages lets no style element in; a sheet that a script adopts is none.
  document.adoptedStyleSheets.push(await new CSSStyleSheet().replace(widerLetters))
  await lookAround('with wider letters')
  lengthenWords()
  await lookAround('with wider letters and longer words')
  return said
}
