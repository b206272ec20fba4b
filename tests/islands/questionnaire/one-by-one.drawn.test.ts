import { expect, test } from 'vitest'
import { sheetKey, stored } from '../../browser/kept.ts'
import { allOf } from '../../browser/today.ts'
import { find, texts } from '../seen.ts'
import { answers, openForm, option, place, turn } from './form.ts'

const isPhone = true

test('a phone goes on and back question by question, and a part begins with its first', async () => {
  const { goOn, go } = await openForm({ isPhone })
  expect(texts('#lead .q-back')).toEqual([])
  for (const next of ['lead/roadmap', 'lead/governance', 'realize']) {
    await goOn()
    expect(place()).toBe(next)
  }
  for (const last of ['lead/governance', 'lead/roadmap', 'lead']) {
    await go(`#${place().split('/')[0]} .q-back`)
    expect(place()).toBe(last)
  }
})

test('a phone opens again at the question, in another language too', async () => {
  const { pick, goOn } = await openForm({ isPhone })
  await goOn()
  await pick('roadmap', 4)
  for (const id of ['en', 'fa']) {
    await openForm({ id, isPhone, kept: { ...localStorage } })
    expect([place(), option('roadmap', 4).checked]).toEqual(['lead/roadmap', true])
  }
})

test('turned sideways a phone shows the part, goes on to the next, and turned back keeps the question', async () => {
  const { goOn } = await openForm({ isPhone, at: '#lead/roadmap' })
  expect(texts('#lead .q-place')).toEqual(['2 of 20'])
  turn(740)
  await expect.poll(() => texts('#lead .q-place')).toEqual(['1–3 of 20'])
  turn(390)
  await expect.poll(() => texts('#lead .q-place')).toEqual(['2 of 20'])
  await goOn()
  expect(place()).toBe('lead/governance')
})

test('what is unanswered is linked to by its question', async () => {
  const { go } = await openForm({ isPhone, at: '#check', kept: { [sheetKey()]: stored({ strategy: 3 }) } })
  await expect.poll(() => texts('.q-open a')).toHaveLength(19)
  await go('.q-open li:nth-child(2) a')
  expect(place()).toBe('lead/governance')
  expect(document.activeElement).toBe(option('governance', 1))
})

test('the bar says where one is and leads to all answers, the head to what is not known', async () => {
  const kept = { [sheetKey()]: stored(allOf(3, { metrics: 'unknown', design: undefined })) }
  const { go } = await openForm({ isPhone, at: '#activate/enablement', kept })
  expect(texts('#activate .q-place')).toEqual(['9 of 20'])
  expect(texts('.q-head .q-gap')).toEqual(['1 don’t know', '1 no answer'])
  await go('#activate .q-place')
  expect(place()).toBe('check')
  await expect.poll(() => texts('.q-all a')).toHaveLength(6)
  await go('.q-head .q-gap')
  expect(place()).toBe('realize/metrics')
})

test('keys answer a phone one key a question too, however fast they come', async () => {
  const { user } = await openForm({ form: 'long', isPhone })
  await user.keyboard('340')
  expect(Object.values(answers('long'))).toEqual([3, 4, 'unknown'])
  await user.keyboard('{Enter}')
  expect(place()).toBe('roadmap')
})

test('the last question of a phone says that the answers are looked through next', async () => {
  await openForm({ id: 'fa', isPhone, at: '#lead/roadmap' })
  expect(find('#lead [type=submit]').textContent).toBe('ادامه')
  await openForm({ id: 'fa', isPhone, at: '#disrupt/integration' })
  expect(find('#disrupt [type=submit]').textContent).toBe('مرور پاسخ‌ها')
})
