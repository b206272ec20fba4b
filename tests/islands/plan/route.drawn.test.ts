import { expect, test } from 'vitest'
import { alsoWorth } from '../../../src/core/also-worth.ts'
import { route } from '../../../src/core/route.ts'
import { score } from '../../../src/core/score.ts'
import type { Answers } from '../../../src/core/sheet.ts'
import { sheetKey, stored } from '../../browser/kept.ts'
import { allOf, xm } from '../../browser/today.ts'
import { openResults } from '../results/opened.ts'
import { find, focusOn, texts } from '../seen.ts'
import { offered, openPlan, planned, reopenPlan, sentence } from './planned.ts'

const target = () => find<HTMLSelectElement>('.plan-target select')
const effort = () => Number(/an effort of (\d+)/.exec(sentence())?.[1])
const routeKept = (choices: object) => ({ 'sextant:route:first': JSON.stringify({ 'xm-competencies': choices }) })

test('the target is the next stage until another is chosen, which is remembered in every language', async () => {
  const { user } = await openPlan(allOf(3))
  expect(target().value).toBe('scale')
  expect(texts('.plan-target option')).toEqual(['Scale', 'Embed'])
  const toScale = effort()
  await user.selectOptions(target(), 'Embed')
  await expect.poll(sentence).toContain('lead to Embed')
  expect(effort()).toBeGreaterThan(toScale)
  const here = offered()
  await reopenPlan('fa')
  expect([target().value, offered()]).toEqual(['embed', here])
})

test('a stored target that is no stage is forgotten for the next stage', async () => {
  await openPlan(allOf(3), routeKept({ target: 'heaven', efforts: {}, struckOut: [] }))
  expect(sentence()).toContain('lead to Scale')
})

test('what lifts a competency over its floor comes first, and the gains of all steps reach the bar', async () => {
  const { user, begin } = await openPlan(allOf(3, { strategy: 1, roadmap: 1, governance: 2 }))
  await user.selectOptions(target(), 'Scale')
  await expect.poll(sentence).toContain('lead to Scale')
  const all = offered()
  expect(all[0]).toMatch(/^(strategy|roadmap|governance)-[12]$/)
  await begin()
  expect(planned()).toEqual(all.map(id => `xm-competencies/${id}`))
  const gains = texts('.plan-gain > [aria-hidden]').map(Number)
  expect(gains).toEqual(all.map(() => 0.05))
  // Seventeen skills on 3 and two on 1, one on 2: 55 ÷ 20.
  expect(2.75 + 0.05 * gains.length).toBeGreaterThanOrEqual(3.5)
})

test('what else is worth it is named beside the route and taken into the plan', async () => {
  const answers = allOf(3, { 'data-integration': 2 })
  const scores = score(xm, { model: xm.id, modelVersion: xm.version, form: 'short', answers: answers as Answers })
  const [beside] = alsoWorth(xm, scores, route(xm, scores, 'scale'))
  const { user, begin } = await openPlan(answers)
  await begin()
  expect(texts('.plan-also li')[0]).toContain('less effort and more impact than')
  await user.click(find('.plan-also li button'))
  expect(planned().at(-1)).toBe(`xm-competencies/${beside?.step.capability}-${beside?.step.from}`)
  expect(find('.plan-also li button').dataset.planned).toBe('true')
})

test('an effort is changed in its card, stays, and can be put back', async () => {
  const first = await openPlan(allOf(3))
  await first.begin()
  await first.openCard()
  const five = () => find<HTMLInputElement>('.plan-card .plan-segments:nth-of-type(2) input[value="5"]')
  await first.user.click(five())
  const { press, openCard } = await reopenPlan()
  await openCard()
  expect(five().checked).toBe(true)
  await press('Back to our estimates of effort')
  expect(five().checked).toBe(false)
  expect(texts('.plan > p button')).not.toContain('Back to our estimates of effort')
})

test('a step that is struck out leaves plan and route, and where none leads on it says why', async () => {
  const { begin, openCard, press } = await openPlan(allOf('na', { strategy: 1, design: 5 }))
  expect(sentence()).toContain('leads to Mobilize')
  await begin()
  await openCard()
  await press(/^Not this year: /)
  await focusOn('.plan-said [role=status]')
  expect(sentence()).toBe(
    'No route leads to Mobilize: Lead can’t be lifted to 1.5, the floor of that stage, with the steps that are left.'
  )
  expect(texts('.plan-start button')).toEqual([])
  const again = await reopenPlan()
  await again.press(/^Take back: /)
  await focusOn('#plan-title')
  expect(texts('.plan-start button')).toHaveLength(1)
})

test('where no route exists it says which bar can’t be met, and at the top that there is none', async () => {
  await openPlan(
    allOf('na', { strategy: 4, design: 4 }),
    routeKept({ efforts: {}, struckOut: ['strategy-4', 'design-4'] })
  )
  expect(sentence()).toBe(
    'No route leads to Embed: with the steps that are left the overall score gets to 4.0, and the bar is 4.5.'
  )
  await openPlan(allOf(5))
  expect(sentence()).toContain('You are at the highest stage.')
  expect(texts('.plan-target')).toEqual([])
})

test('the route is an outline on the radar', async () => {
  await openResults('en', { kept: { [sheetKey()]: stored(allOf(3)) } })
  await expect.poll(() => texts('figcaption .charts-key-target')).toHaveLength(1)
})
