import { expect, test } from 'vitest'
import { allOf } from '../../browser/today.ts'
import { focusOn, texts } from '../seen.ts'
import { openPlan, reopenPlan, titles } from './planned.ts'

const progress = () => texts('.plan-progress span')

test('a step that is done asks for its proof, which moves the score by a rung, and can be taken back', async () => {
  const { begin, openCard, press, page } = await openPlan(allOf(3, { strategy: 2 }))
  await begin()
  expect(progress()[0]).toMatch(/^0 of \d+ steps done, 0 proved\.$/)
  await openCard()
  await press('done', 'radio')
  expect(progress()[0]).toMatch(/^1 of \d+ steps done, 0 proved\.$/)
  await page.findByRole('heading', { name: /^Could you prove rung \d now\?$/ })
  // Nineteen skills on 3 and one on 2 are 2.95: 0.55 to 3.5; one rung of twenty skills is 0.05.
  expect(texts('.plan-ask')[0]).toContain('and the score by 0.05.')
  await press(/^Yes, move to rung/)
  await focusOn('.plan-said [role=status]')
  expect(texts('.plan-said [role=status]')[0]).toContain('It was 0.55 to Scale, now it is 0.50.')
  page.getByRole('img', { name: /^Score 3\.0/ })
  await press('Undo')
  expect(progress()[0]).toMatch(/^1 of \d+ steps done, 0 proved\.$/)
  await press(/^Yes, move to rung/)
  expect(progress()[0]).toMatch(/^1 of \d+ steps done, 1 proved\.$/)
})

test('at a later visit it asks once whether what was done has helped', async () => {
  const step = { id: 'a1', text: 'Paint the door', status: 'done', doneOn: '2026-09-20' }
  const { page, press } = await openPlan(allOf(3), { 'sextant:plan:first': JSON.stringify([step]) })
  page.getByRole('heading', { name: 'Did it help?' })
  expect(texts('.plan-ask')[0]).toContain('Paint the door, done on September 20, 2026.')
  await press('Yes')
  expect(texts('.plan-ask')).toEqual([])
  await reopenPlan()
  expect([titles(), texts('.plan-ask')]).toEqual([['Paint the door'], []])
})
