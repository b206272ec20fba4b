import { longForm, openAlive, pick, shortForm } from './answering.ts'
import { takeDrawn } from './drawn.ts'
import { expect, test } from './page.ts'

for (const [name, form, first, second] of [
  ['twenty ladders', shortForm(), 'strategy', 'roadmap'],
  ['sixty practices', longForm(), 'strategy:promise', 'strategy:choices']
] as const) {
  test(`of ${name} only the one that is answered is drawn again`, async ({ page }) => {
    await openAlive(page, form)
    expect(await takeDrawn(page)).toBeGreaterThanOrEqual(20)
    for (const [item, value] of [
      [first, 2],
      [second, 4],
      [first, 5]
    ] as const) {
      await pick(page, item, value)
      expect(await takeDrawn(page)).toBe(1)
    }
  })
}
