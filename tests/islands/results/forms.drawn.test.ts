import { expect, test } from 'vitest'
import { stored } from '../../browser/kept.ts'
import { allOf, asked, xm } from '../../browser/today.ts'
import { texts } from '../seen.ts'
import { openResults, textAt } from './opened.ts'

const keyOf = (form: 'short' | 'long') => `sextant:sheet:first:xm-competencies:${form}`
const short = { [keyOf('short')]: stored(allOf(2)) }
const long = (changedAt: number) => ({
  [keyOf('long')]: stored({ 'strategy:promise': 5, 'strategy:choices': 4 }, { changedAt })
})

test('a result says which form it rests on and switches between those that are begun', async () => {
  const { press, page, reads } = await openResults('en', { kept: { ...short, ...long(1) } })
  await page.findByRole('radio', { name: 'The twenty questions', checked: true })
  await expect
    .poll(() => textAt('.results-rests'))
    .toContain(`The twenty questions: ${asked(xm)} of ${asked(xm)} rated`)
  await expect.poll(() => textAt('.result-overall')).toContain('2.0. All that applies is rated')
  await press('The sixty habits', 'radio')
  const ofLead = xm.dimensions[0]?.capabilities.flatMap(({ items }) => items.long ?? []) ?? []
  await expect.poll(() => textAt('.results-rests')).toContain(`The sixty habits: 2 of ${ofLead.length} rated`)
  // Only Lead has answers: (5 + 4) ÷ 2, and the other five competencies are open.
  await expect.poll(() => textAt('.result-overall')).toContain('4.5')
  await reads('No answers yet in Realize, Activate, Enlighten, Respond, and Disrupt.')
  expect(texts('input[name=which]')).toHaveLength(2)
})

test('the form that was changed last is the one that is shown first', async () => {
  const { page } = await openResults('en', { kept: { ...short, ...long(9) } })
  await page.findByRole('radio', { name: 'The sixty habits', checked: true })
  await expect.poll(() => textAt('.results-rests')).toContain('The sixty habits')
})

test('a step that is done asks the habits of its skill again, as no rung can be moved', async () => {
  const step = { model: 'xm-competencies', capability: 'strategy', step: 3, status: 'done', doneOn: '2026-11-20' }
  const kept = { ...short, ...long(9), 'sextant:plan:first': JSON.stringify([step]) }
  const { page } = await openResults('en', { view: 'plan', kept })
  const again = await page.findByRole('link', { name: 'Open its questions' })
  expect(again.getAttribute('href')).toMatch(/\/assess\/xm-competencies\/long\/#strategy\/strategy:/)
  // From where one starts is not known, and so there is no stage to aim at.
  expect(texts('.plan-target')).toEqual([])
})
