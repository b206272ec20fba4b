import { expect, test } from 'vitest'
import { sheetKey } from '../../browser/kept.ts'
import { allOf } from '../../browser/today.ts'
import { chosen, openForm, option, place } from '../questionnaire/form.ts'
import { openResults, textAt } from '../results/opened.ts'
import { find, texts } from '../seen.ts'

const key = sheetKey()
const notices = () => texts('.notices .notice')

test('corrupt answers are told in one sentence, stay in storage, and the message can be closed', async () => {
  const corrupt = '{"modelVersion":1,"answers":{"strategy":3'
  const { pick, press } = await openForm({ kept: { [key]: corrupt } })
  await expect
    .poll(notices)
    .toEqual([expect.stringMatching(/^The stored answers were damaged .* set aside, not deleted/)])
  expect(localStorage.getItem(key)).toBe(corrupt)
  await pick('strategy', 4)
  expect(JSON.parse(localStorage.getItem(key) ?? '')).toMatchObject({
    answers: { strategy: 4 },
    aside: { unread: corrupt }
  })
  await press('Close this message')
  await expect.poll(notices).toEqual([])
  await openForm({ kept: { ...localStorage } })
  expect(chosen()).toEqual({ strategy: '4' })
  expect(notices()).toEqual([])
})

test('on the page of results corrupt answers are told beside an invitation, not an empty chart', async () => {
  const { page } = await openResults('en', { kept: { [key]: 'not json' } })
  await page.findByRole('heading', { name: 'No answers yet' })
  await expect.poll(notices).toEqual([expect.stringContaining('could not be read')])
  expect(page.queryByRole('img')).toBeNull()
})

test('unknown items and hostile values are set aside, and everything else is here', async () => {
  const hostile = `{"modelVersion":1,"date":"x","answers":{"strategy":4,"metrics":"na","gone":3,"roadmap":"<img src=x onerror=alert(1)>",
    "design":99,"__proto__":{"vision":1},"constructor":5,"${'x'.repeat(50_000)}":1},"notes":{"strategy":"<b>note</b>","roadmap":7}}`
  const { pick } = await openForm({ kept: { [key]: hostile } })
  await expect.poll(notices).toEqual([expect.stringContaining('7 stored answers could not be read')])
  // Direction is answered; measures that don't apply are no answer, and take no more time.
  expect(texts('.q-done')).toEqual([expect.stringContaining('1 of 20 answered')])
  expect(option('strategy', 4).checked).toBe(true)
  expect(find('#question-strategy textarea')).toHaveProperty('value', '<b>note</b>')
  await pick('governance', 2)
  const text = localStorage.getItem(key) ?? ''
  for (const part of ['"gone":3', 'onerror', '"design":99', '"__proto__":{"vision":1}', 'xxxxx', '"constructor":5'])
    expect(text).toContain(part)
  await openResults('en', { kept: { ...localStorage } })
  // Three skills of Lead and two of Realize, whose third doesn't apply; the other competencies are open.
  await expect.poll(() => textAt('.results-rests')).toContain('2 of 5 rated')
  expect(notices()).toEqual([])
})

test('answers of another version stay, and the visitor is told that questions changed', async () => {
  const kept = { [key]: JSON.stringify({ modelVersion: 7, answers: allOf(3), changedAt: 1 }) }
  await openForm({ id: 'fa', kept })
  await expect.poll(notices).toEqual([expect.stringContaining('پرسش‌ها تغییر کرده‌اند')])
  expect(option('strategy', 3).checked).toBe(true)
  await openResults('en', { kept: { ...localStorage } })
  await expect.poll(() => textAt('.result-stage')).toBe('Mobilize')
})

test('damaged places and route choices begin anew in silence', async () => {
  const damaged = ['places', 'route:first', 'current'].map(name => [`sextant:${name}`, '{"__proto__":['])
  const { pick } = await openForm({ kept: Object.fromEntries(damaged) })
  expect(place()).toBe('lead')
  expect(notices()).toEqual([])
  await pick('strategy', 3)
  await openResults('en', { kept: { ...localStorage } })
  await expect.poll(() => textAt('.result-stage')).toBeTruthy()
})
