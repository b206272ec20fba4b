import { expect, test } from 'vitest'
import { scopeOf } from '../../../src/core/model.ts'
import type { Response } from '../../../src/core/sheet.ts'
import { sheetKey, stored } from '../../browser/kept.ts'
import { pyramid } from '../../browser/today.ts'
import { find, texts } from '../seen.ts'
import { openResults, textAt } from './opened.ts'

const items = scopeOf(pyramid, 'short')

/** The same response to all items of a level, level by level from the base; undefined leaves it open. */
function answered(...responses: readonly (Response | undefined)[]): Record<string, Response> {
  const levels = pyramid.dimensions.map(({ id }, at) => [id, responses[at]] as const)
  const answers = levels.flatMap(([level, response]) =>
    response === undefined
      ? []
      : items.filter(item => item.startsWith(`${level}:`)).map(item => [item, response] as const)
  )
  return Object.fromEntries(answers)
}

async function openPyramid(answers: object, { id = 'en', view = 'result' as 'result' | 'plan' } = {}) {
  const visitor = await openResults(id, { view, kept: { [sheetKey('first', 'cx-pyramid')]: stored(answers) } })
  await expect.poll(() => texts(view === 'plan' ? '.result-advice' : '.result-stage')).toHaveLength(1)
  return visitor
}

const headline = () => textAt('.result-headline')
const stage = () => textAt('.result-stage')
const states = () =>
  Object.fromEntries(pyramid.dimensions.map(({ id }) => [id, textAt(`tr[data-part=${id}] td:last-child`)]))

test('a strong level on a weak one does not count: the crack is named, and mending it comes first', async () => {
  const cracked = answered(5, 2, 4, 4, 1, 1)
  const { page } = await openPyramid(cracked)
  expect([stage(), textAt('.result-held-back')]).toEqual([
    'Inform',
    'Solve does not hold, although a level above it does.'
  ])
  expect(states()).toMatchObject({ inform: 'holds', solve: 'crack', anticipate: 'holds', elevate: 'does not hold' })
  page.getByRole('img', { name: 'Pyramid. Level reached: Inform. Cracks: Solve.' })
  expect(texts('svg.charts-pyramid .charts-break')).toHaveLength(1)
  await openPyramid(cracked, { view: 'plan' })
  const [first] = document.querySelectorAll('.result-advice details')
  expect(first?.hasAttribute('open')).toBe(true)
  expect(first?.querySelector('summary')?.textContent).toContain('Solve')
  expect(first?.querySelector('.tag')?.textContent).toBe('Mend first')
  expect(first?.querySelector('.advice-text')?.textContent).toContain('Who:')
})

test('one item below the floor breaks its level, however high the mean is', async () => {
  await openPyramid({ ...answered(5, 5, 5, 5, 5, 5), 'inform:plain': 1 })
  expect([stage(), states().inform]).toEqual(['Below the first level', 'crack'])
})

test('the three groups stand beside the six levels; a group holds when both its levels do', async () => {
  await openPyramid(answered(4, 4, 4, 2))
  const groups = ['needs', 'ease', 'enjoyment'].map(id => textAt(`tr[data-group=${id}] td`))
  expect(groups).toEqual(['holds', 'does not hold', 'no score yet'])
  expect(texts('tr[data-part]')).toHaveLength(6)
  expect(texts('tr[data-part=fulfil] td')[0]).toBe('4.0')
})

test('what is unanswered makes a span of levels, and says which answers would settle it', async () => {
  await openPyramid(answered(4, 4, 4, undefined, 4, 4))
  expect(stage()).toBe('Fulfil to Elevate')
  expect(headline()).toContain('From what is rated so far: Fulfil')
  expect(textAt('.result-overall')).toContain(`4 of ${items.length} have no rating`)
  expect(headline()).toContain('Provisional')
  expect(headline()).toMatch(/settle it|still open/)
  expect(states().anticipate).toBe('no score yet')
})

test('a level that does not apply is skipped and named', async () => {
  await openPyramid(answered(4, 'na', 4, 2, 2, 2))
  expect(stage()).toBe('Fulfil')
  expect(headline()).toContain('Left out, because it doesn’t apply: Solve.')
})

test('the next level to build is advised, and nothing where the pyramid holds to the top', async () => {
  await openPyramid(answered(4, 4, 3, 3, 3, 3), { view: 'plan' })
  expect(texts('.result-advice details .tag')).toEqual(['Build next'])
  expect(texts('.result-advice details summary')).toEqual([expect.stringContaining('Fulfil')])
  const whole = answered(5, 5, 5, 5, 5, 5)
  await openPyramid(whole)
  expect(stage()).toBe('Elevate')
  await openPyramid(whole, { view: 'plan' })
  expect(texts('.result-advice details')).toEqual([])
  expect(find('.result-advice p').textContent).toMatch(/\S/)
})

test('a cracked pyramid reads the same in Persian, in its digits', async () => {
  await openPyramid(answered(5, 2, 4, 4, 1, 'unknown'), { id: 'fa' })
  expect([texts('tr[data-part=solve] td')[0], states().solve]).toEqual(['۲٫۰', 'ترک'])
})
