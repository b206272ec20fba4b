import { fireEvent } from '@testing-library/dom'
import { expect, test, vi } from 'vitest'
import { asked, ladders, minutesOf, xm } from '../../browser/today.ts'
import { find, texts } from '../seen.ts'
import { answers, askedIn, chosen, openForm, option, place } from './form.ts'

test.each([
  ['en', '12345'],
  ['fa', '۱۲۳۴۵'],
  ['fa', '٥٤٣٢١']
])(
  'the keyboard alone answers in %s with %s, one key a question, and Enter goes on to the result',
  async (id, keys) => {
    const { user } = await openForm({ id })
    for (const { id: part } of xm.dimensions) {
      expect(place()).toBe(part)
      await user.keyboard(
        askedIn(part)
          .map(item => keys[ladders.indexOf(item) % 5])
          .join('')
      )
      await user.keyboard('{Enter}')
    }
    expect(place()).toBe('check')
    const rungs = keys === '٥٤٣٢١' ? [5, 4, 3, 2, 1] : [1, 2, 3, 4, 5]
    expect(answers()).toEqual(Object.fromEntries(ladders.map((item, at) => [item, rungs[at % 5]])))
    const left = vi.spyOn(location, 'assign').mockImplementation(() => {})
    find('#check [type=submit]').focus()
    await user.keyboard('{Enter}')
    expect(left).toHaveBeenCalledWith(`/${id}/results/`)
  }
)

test('0 is “don’t know”, minus is “doesn’t apply”, and a focused question is the one that is answered', async () => {
  const { user } = await openForm()
  await user.keyboard('0-')
  expect(chosen()).toEqual({ strategy: 'unknown', roadmap: 'na' })
  option('strategy', 'unknown').focus()
  await user.keyboard('2')
  expect(chosen()).toEqual({ strategy: '2', roadmap: 'na' })
})

test('Enter goes on from a question that is not answered, to the heading of the next part', async () => {
  const { user } = await openForm()
  option('strategy', 2).focus()
  await user.keyboard('{Enter}')
  expect(place()).toBe('realize')
  expect(document.activeElement).toBe(find('#realize h2'))
  expect(answers()).toEqual({})
})

test('digits in a note are text, and a key that is held down answers one question only', async () => {
  const { user, go } = await openForm()
  await go('#question-strategy summary')
  await user.type(find('#question-strategy textarea'), '3 of 5')
  expect(find('#question-strategy textarea')).toHaveProperty('value', '3 of 5')
  expect(answers()).toEqual({})
  find('#lead h2').focus()
  fireEvent.keyDown(find('#lead h2'), { key: '4' })
  for (let times = 0; times < 5; times += 1)
    fireEvent.keyDown(document.activeElement ?? document.body, { key: '4', repeat: true })
  expect(answers()).toEqual({ strategy: 4 })
})

test('sixty practices take one key each, while the minutes that remain fall to none', async () => {
  const { user } = await openForm({ form: 'long' })
  const minutes = () => Number(/about (\d+) minutes? left/.exec(texts('.q-done').join())?.[1] ?? 0)
  const all = asked(xm, 'long')
  const seen = [minutes()]
  while (place() !== 'check') {
    for (const _ of askedIn(place())) await user.keyboard('4')
    await user.keyboard('{Enter}')
    seen.push(minutes())
  }
  expect([seen.at(0), seen.at(-1)]).toEqual([minutesOf(xm, 'long'), 0])
  expect(seen).toEqual(seen.toSorted((a, b) => b - a))
  expect(texts('.q-done')).toEqual([`${all} of ${all} answered · nothing left open`])
  expect(Object.values(answers('long'))).toEqual(Array.from({ length: all }, () => 4))
})

test('every practice says what would prove it', async () => {
  await openForm({ form: 'long' })
  const legends = texts('fieldset legend')
  expect(legends).toHaveLength(asked(xm, 'long'))
  for (const legend of legends) expect(legend).toMatch(/What would prove it: \S/)
})
