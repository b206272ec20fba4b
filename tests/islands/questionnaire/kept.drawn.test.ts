import { expect, test } from 'vitest'
import { sheetKey, stored } from '../../browser/kept.ts'
import { allOf, asked, xm } from '../../browser/today.ts'
import { find, texts } from '../seen.ts'
import { answers, chosen, openForm, place } from './form.ts'

test('a closed tab opens again at the same part with its answers, in another language too', async () => {
  const { pick, goOn } = await openForm()
  await pick('strategy', 3)
  await goOn()
  await goOn()
  for (const id of ['en', 'fa']) {
    await openForm({ id, kept: { ...localStorage } })
    expect([place(), location.hash, chosen()]).toEqual(['activate', '#activate', { strategy: '3' }])
  }
})

test('an address with a part opens that part, one with anything else the last one, and a link past it stays', async () => {
  await openForm({ at: '#disrupt' })
  expect(place()).toBe('disrupt')
  await openForm({ at: '#nowhere', kept: { ...localStorage } })
  expect(place()).toBe('disrupt')
  // As the link does that leads past the head of the page.
  location.hash = '#content'
  await new Promise(heard => addEventListener('hashchange', heard, { once: true }))
  expect(place()).toBe('disrupt')
})

test('notes and evidence marks are kept as they are written, and folded away until wanted', async () => {
  const written = 'Minutes of the board, «دوشنبه» & <b>more</b>'
  const { user, go } = await openForm({ kept: { [sheetKey()]: stored(allOf(3)) } })
  const fields = '#question-governance .q-note'
  expect(texts(`${fields} summary`)).toEqual(['Note and evidence'])
  await go(`${fields} summary`)
  await user.click(find(`${fields} textarea`))
  await user.paste(written)
  await user.selectOptions(find(`${fields} select`), 'Measured: there is a figure')
  await openForm({ kept: { ...localStorage } })
  expect(texts(`${fields} summary`)).toEqual(['Note and evidence (filled in)'])
  expect(find(fields)).toHaveProperty('open', false)
  expect(find(`${fields} textarea`)).toHaveProperty('value', written)
  expect(find(`${fields} select`)).toHaveProperty('value', 'measured')
})

test('the short and the long form keep their own answers', async () => {
  const { pick } = await openForm({ form: 'long', kept: { [sheetKey()]: stored(allOf(2)) } })
  expect(texts('.q-done')).toEqual([expect.stringContaining(`0 of ${asked(xm, 'long')} answered`)])
  await pick('strategy:promise', 5)
  await openForm({ kept: { ...localStorage } })
  expect(chosen()).toMatchObject({ strategy: '2' })
  expect(answers()).toEqual(allOf(2))
  expect(answers('long')).toEqual({ 'strategy:promise': 5 })
})
