import { expect, test } from 'vitest'
import { scopeOf } from '../../../src/core/model.ts'
import { sheetKey, stored } from '../../browser/kept.ts'
import { sheetOf } from '../../browser/links.ts'
import { ladderOf, xm as today } from '../../browser/today.ts'
import { xm } from '../../core/models.ts'
import { handedBy } from '../handed.ts'
import { openForm, option } from '../questionnaire/form.ts'
import { openSaved } from '../saved/opened.ts'
import { find, texts } from '../seen.ts'
import { openResults, textAt } from './opened.ts'

/** A form of twenty ladders that was finished when version 1 was asked. */
const finished = sheetOf(xm, [3, 2, 4, 2, 5])
const key = sheetKey()
const before = stored(finished.answers, { modelVersion: 1, notes: { expertise: 'Seen in May' } })
const kept = { [key]: before }
const { version } = today
const [then, now] = [scopeOf(today, 'short', 1), scopeOf(today, 'short')]
const [gone, added] = [then.filter(item => !now.includes(item)), now.filter(item => !then.includes(item))]

const sheetNow = (): Record<string, unknown> => JSON.parse(localStorage.getItem(key) ?? '{}')

test('the result of a form that was finished under version 1 is what it was, and all that tells it says so', async () => {
  const { page } = await openResults('en', { kept })
  // The mean of six competencies: (3 + 10/3 + 8/3 + 7/2 + 3 + 11/3) / 6 = 3.19.
  await expect.poll(() => textAt('.result-overall')).toContain('3.1. All that applies is rated')
  await page.findByText(new RegExp(`given to version 1 of the questions; today’s are version ${version}`))
  expect(texts('.notices .notice')).toEqual([])
  const share = await openResults('en', { view: 'share', kept })
  await share.page.findByText(/given to version 1 of the questions/)
  const [heads = '', ...rows] = (await handedBy(() => share.press(/CSV/))).text.trim().split('\r\n')
  expect(heads).toContain('version of the questions')
  expect(rows.every(row => row.endsWith(',1'))).toBe(true)
  expect((await handedBy(() => share.press(/Markdown/))).text).toContain('given to version 1 of the questions')
  await openSaved('en', kept)
  await expect.poll(() => textAt('[data-assessment=first]')).toContain('20 of 20 answered · version 1 of the questions')
})

test('its form asks its own questions, and is answered on', async () => {
  const { pick } = await openForm({ kept, at: '#activate' })
  expect(option('expertise', finished.answers.expertise as number).checked).toBe(true)
  expect(document.querySelector(`[data-item="${ladderOf('expertise')}"]`)).toBeNull()
  await pick('expertise', 1)
  expect(sheetNow()).toMatchObject({ modelVersion: 1, answers: { ...finished.answers, expertise: 1 } })
})

test('it moves to today’s questions by choice: what goes and comes is said first, and undo brings back what was', async () => {
  const { page, press, unfold } = await openForm({ kept, at: '#check' })
  await unfold('Take these answers to today’s questions')
  await expect.poll(() => textAt('.ui-edition')).toContain(`${gone.length} answers are to questions that are gone`)
  expect(textAt('.ui-edition')).toContain(`${added.length} questions are new`)
  await press('Take them over')
  await expect.poll(() => document.activeElement?.className).toContain('ui-edition')
  expect(document.activeElement?.textContent).toContain(`at today’s questions now, version ${version}`)
  expect(sheetNow()).toMatchObject({
    modelVersion: version,
    aside: { expertise: finished.answers.expertise, 'notes/expertise': 'Seen in May' }
  })
  const left = () => sheetNow().toConfirm as string[]
  const all = left().length
  await expect.poll(() => texts('section[aria-labelledby=to-confirm] li')).toHaveLength(all)
  expect(page.queryByText(/it goes on asking those/)).toBeNull()

  // Better words are confirmed one by one, or by a new choice.
  const form = await openForm({ kept: { ...localStorage }, at: '#lead' })
  await form.user.click(find('#question-strategy .q-confirm button'))
  await expect.poll(() => document.activeElement).toBe(option('strategy', finished.answers.strategy as number))
  expect(left()).toHaveLength(all - 1)
  await form.pick('roadmap', 4)
  expect(left()).toHaveLength(all - 2)
  await expect.poll(() => texts('#lead fieldset button').filter(text => text === 'It still fits')).toHaveLength(1)

  const result = await openResults('en', { kept: { ...localStorage } })
  await expect.poll(() => textAt('.results-rests')).toContain(`${now.length - added.length} of ${now.length} rated`)
  expect(document.body.textContent).not.toContain('given to version 1')
  await result.press('Undo')
  await expect.poll(() => textAt('.result-overall')).toContain('3.1. All that applies is rated')
  const { changedAt: _, date: __, ...back } = sheetNow()
  const { changedAt: ___, date: ____, ...was } = JSON.parse(before)
  expect(back).toEqual(was)
})
