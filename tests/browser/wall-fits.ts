/** Words that are smaller than `least`, what sticks out of the wall, and controls in a second row. */
export function smallAndCovered(wall: Element, least: number): string[] {
  const found: string[] = []
  const texts = document.createTreeWalker(wall, NodeFilter.SHOW_TEXT)
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const parent = node.parentElement
    if (!parent || !node.textContent?.trim()) continue
    if (Number.parseFloat(getComputedStyle(parent).fontSize) < least - 0.01) found.push(`small: ${node.textContent}`)
  }
  const foot = wall.querySelector('.reveal-foot, .wall-foot')?.getBoundingClientRect()
  const over = wall
    .querySelector('.wall-topic, .reveal-go, .wall-actions, .wall-agreed, .wall-invitation, .wall-middle')
    ?.getBoundingClientRect()
  if (!foot || !over || over.bottom > foot.top + 1 || foot.bottom > innerHeight + 1) found.push('covered')
  for (const row of ['.reveal-controls > *', '.reveal-agreed > button']) {
    const tops = [...wall.querySelectorAll(row)].map(one => one.getBoundingClientRect())
    if (tops.some(({ top, bottom }) => bottom < (tops[0]?.top ?? 0) || top > (tops[0]?.bottom ?? 0)))
      found.push(`two rows: ${row}`)
  }
  return found
}
