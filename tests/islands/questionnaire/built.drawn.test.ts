import { expect, test } from 'vitest'
import { scopeOf } from '../../../src/core/model.ts'
import { sourceLocale } from '../../../src/i18n/locales.ts'
import { shippedWords } from '../../collections/shipped-words.ts'
import { answers, chosen, openForm, option } from './form.ts'

const key = 'sextant:sheet:first:xm-competencies:short'
const sheet = (answers: object, modelVersion = 2) =>
  JSON.stringify({ modelVersion, date: '2026-11-01', answers, notes: {}, evidence: {} })

/** As a browser does it by itself, whether anybody listens or not. */
function picked(item: string, value: string | number) {
  option(item, value).checked = true
  option(item, value).dispatchEvent(new Event('change', { bubbles: true }))
}

const asked = () => [...document.querySelectorAll<HTMLElement>('fieldset')].map(one => one.dataset.item)
const areEnabled = () => [...document.querySelectorAll('textarea')].every(one => !one.disabled)

/** Until all questions are alive. */
const allAlive = () => expect.poll(areEnabled).toBe(true)

test.each([
  ['a desk', false],
  ['a phone', true]
])('what is picked before the page is alive is kept, on %s', async (_, isPhone) => {
  await openForm({
    isPhone,
    kept: { [key]: sheet({ strategy: 1, governance: 5 }) },
    before: () => {
      picked('strategy', 4)
      picked('roadmap', 'unknown')
    }
  })
  await allAlive()
  await expect.poll(() => answers()).toEqual({ strategy: 4, roadmap: 'unknown', governance: 5 })
  await expect.poll(chosen).toEqual({ strategy: '4', roadmap: 'unknown', governance: '5' })
})

test.each([
  ['a desk', false],
  ['a phone', true]
])('what is picked while the questions come alive is kept, in whichever of them, on %s', async (_, isPhone) => {
  const picks: [string, number][] = []
  await openForm({
    isPhone,
    before: () => {
      const items = [...document.querySelectorAll<HTMLElement>('fieldset')].map(one => one.dataset.item ?? '')
      picks.push(...items.map((item, at): [string, number] => [item, 1 + (at % 5)]))
      const inTurn = (at: number) => {
        const [item, value] = picks[at] ?? []
        if (item === undefined || value === undefined) return
        picked(item, value)
        setTimeout(inTurn, 0, at + 1)
      }
      setTimeout(inTurn, 0, 0)
    }
  })
  expect(picks).toHaveLength(20)
  await expect.poll(() => answers()).toEqual(Object.fromEntries(picks))
  await allAlive()
  expect(chosen()).toEqual(Object.fromEntries(picks.map(([item, value]) => [item, String(value)])))
})

test('a form that was begun under an earlier version comes alive with what that asked', async () => {
  await openForm({ kept: { [key]: sheet({ strategy: 1 }, 1) }, before: () => {} })
  const { model } = shippedWords(sourceLocale).find(one => one.model.id === 'xm-competencies') ?? {}
  await allAlive()
  await expect.poll(asked).toEqual(model && scopeOf(model, 'short', 1))
  expect(chosen()).toEqual({ strategy: '1' })
})

test('the HTML of the page stays', async () => {
  let built: readonly Element[] = []
  await openForm({
    before: () => {
      built = [...document.querySelectorAll('.q *')]
    }
  })
  await allAlive()
  expect(built.length).toBeGreaterThan(500)
  expect(built.filter(one => !one.isConnected).map(one => one.outerHTML)).toEqual([])
})
