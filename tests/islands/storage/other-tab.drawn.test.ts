import { expect, test } from 'vitest'
import { sheetKey } from '../../browser/kept.ts'
import { allOf } from '../../browser/today.ts'
import { openForm } from '../questionnaire/form.ts'
import { openResults, textAt } from '../results/opened.ts'

const key = sheetKey()

test('a result that is open follows the answers given in another tab', async () => {
  const sheet = (answers: object) => JSON.stringify({ modelVersion: 2, answers, changedAt: 1 })
  await openResults('en', { kept: { [key]: sheet(allOf(3)) } })
  await expect.poll(() => textAt('.result-stage')).toBe('Mobilize')
  localStorage.setItem(key, sheet(allOf(3, { strategy: 1, roadmap: 1, governance: 1 })))
  dispatchEvent(new StorageEvent('storage', { key }))
  await expect.poll(() => textAt('.result-stage')).toBe('Initiate')
  expect(textAt('.result-held-back')).toContain('Lead holds it back')
})

test('a questionnaire stays with its assessment when another tab opens a different one', async () => {
  const list = ['first', 'b'].map((id, at) => ({ id, name: `Inn ${at + 1}`, changedAt: at }))
  const other = JSON.stringify({ modelVersion: 2, answers: allOf(2), changedAt: 1 })
  const { pick } = await openForm({
    kept: { 'sextant:assessments': JSON.stringify(list), [sheetKey('b')]: other, 'sextant:current': 'first' }
  })
  localStorage.setItem('sextant:current', 'b')
  dispatchEvent(new StorageEvent('storage', { key: 'sextant:current' }))
  await pick('strategy', 1)
  expect(JSON.parse(localStorage.getItem(key) ?? '').answers).toEqual({ strategy: 1 })
  expect(localStorage.getItem(sheetKey('b'))).toBe(other)
})
