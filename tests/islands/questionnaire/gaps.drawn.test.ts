import { expect, test } from 'vitest'
import { sheetKey, stored } from '../../browser/kept.ts'
import { allOf } from '../../browser/today.ts'
import { find, texts } from '../seen.ts'
import { answers, chosen, openForm, option, place } from './form.ts'

const given = (sheet: Readonly<Record<string, unknown>>) => ({ [sheetKey()]: stored(sheet) })

test('nothing is compulsory: one goes on without answers, goes back, and changes what one said', async () => {
  const { pick, goOn, go } = await openForm()
  await pick('strategy', 4)
  for (const part of ['realize', 'activate', 'enlighten', 'respond', 'disrupt', 'check']) {
    await goOn()
    expect(place()).toBe(part)
  }
  await expect.poll(() => texts('.q-open a')).toHaveLength(19)
  await go('.q-open a[href="#disrupt/design"]')
  expect(document.activeElement).toBe(option('design', 1))
  await pick('design', 5)
  await go('#disrupt .q-back')
  expect(place()).toBe('respond')
  await go('.q-side nav a')
  expect(place()).toBe('lead')
  expect(chosen()).toMatchObject({ strategy: '4' })
  await pick('strategy', 2)
  expect(answers()).toEqual({ strategy: 2, design: 5 })
})

test('an answer can be cleared, and the focus stays at its question', async () => {
  const { pick, go } = await openForm()
  await pick('roadmap', 3)
  await go('#question-roadmap .q-clear')
  expect(chosen()).toEqual({})
  expect(find('#question-roadmap').contains(document.activeElement)).toBe(true)
  expect(answers()).toEqual({})
  await openForm({ kept: { ...localStorage } })
  expect(chosen()).toEqual({})
})

test('don’t know, doesn’t apply and no answer are told apart, and each gap is a link away', async () => {
  const kept = given(allOf('unknown', { strategy: 5, roadmap: 2, design: 'na', visioning: undefined }))
  const { go } = await openForm({ kept, at: '#check' })
  await expect
    .poll(() => texts('.q-kinds li'))
    .toEqual(['2 answered', '16 don’t know', '1 doesn’t apply', '1 no answer'])
  expect(find('#check').textContent).not.toContain('Nothing is left open')
  expect(texts('.q-open[data-kind=unknown] a')).toHaveLength(16)
  expect(texts('.q-open[data-kind=absent] a')).toHaveLength(1)
  expect(texts('.q-side a')[5]).toBe('Disrupt0 of 3 · 1 don’t know · 1 doesn’t apply')
  expect(texts('.q-line [data-kind=unknown]')).toHaveLength(16)
  expect(texts('.q-side a[data-done=true]')).toEqual([])
  await go('.q-open[data-kind=unknown] li:last-child a')
  expect(document.activeElement).toBe(option('integration', 'unknown'))
})

test('a gap in the margin leads to the next of its kind, and after the last to the first again', async () => {
  const kept = given(allOf(3, { roadmap: 'unknown', listening: 'unknown', metrics: undefined }))
  const { user, go } = await openForm({ kept, at: '#activate' })
  expect(texts('.q-side .q-gap')).toEqual(['2 don’t know', '1 no answer'])
  for (const item of ['listening', 'roadmap']) {
    await go('.q-side .q-gap')
    expect(document.activeElement).toBe(option(item, 'unknown'))
  }
  await go('.q-side .q-gap:last-child')
  expect(document.activeElement).toBe(option('metrics', 1))
  await user.keyboard('4')
  expect(texts('.q-side .q-gap')).toEqual(['2 don’t know'])
})

test('with nothing answered the last page leads back to the first question', async () => {
  const { go } = await openForm({ at: '#check' })
  expect(find('#check').textContent).toContain('Nothing is answered yet.')
  await go('#check .button-main')
  expect(place()).toBe('lead')
})

test('progress counts what is answered and the minutes that remain, in the digits of the language', async () => {
  const { pick } = await openForm({ id: 'fa' })
  // 20 ladders of 45 seconds are 15 minutes, 17 are 12.75, rounded up.
  expect(texts('.q-done')).toEqual(['۰ پاسخ از ۲۰ پرسش · حدود ۱۵ دقیقه مانده'])
  for (const item of ['strategy', 'roadmap', 'governance']) await pick(item, 3)
  expect(texts('.q-done')).toEqual(['۳ پاسخ از ۲۰ پرسش · حدود ۱۳ دقیقه مانده'])
  expect(texts('.q-side a[data-done=true]')).toEqual([expect.stringContaining('۳ از ۳')])
})
