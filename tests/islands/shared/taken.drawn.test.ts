import { expect, test, vi } from 'vitest'
import { encodeLink } from '../../../src/core/link.ts'
import { type FormId, type Model, scopeOf } from '../../../src/core/model.ts'
import type { Answers, Response, Sheet } from '../../../src/core/sheet.ts'
import { sheetKey, stored } from '../../browser/kept.ts'
import { sheetOf } from '../../browser/links.ts'
import { allOf, pyramid, xm } from '../../browser/today.ts'
import { keptNow, openResults } from '../results/opened.ts'

/** Every response that there is, and none, in turn, to all that a form asks today. */
function mixed(model: Model, form: FormId = 'short', date = '2026-09-11'): Sheet {
  const responses = [1, 'unknown', 3, 5, undefined, 2, 'na', 4, 4] as const
  const answers = scopeOf(model, form).flatMap((item, at): [string, Response][] => {
    const response = responses[at % responses.length]
    return response === undefined ? [] : [[item, response]]
  })
  return { ...sheetOf(model, [], { form, date }), answers: Object.fromEntries(answers) }
}

const linkOf = (sheet: Sheet) => encodeLink([sheet], [xm, pyramid])
const link = linkOf(mixed(xm))
const mine = allOf(3, { metrics: 'unknown', design: 1, listening: 5 }) as Answers
const kept = { [sheetKey()]: stored(mine) }

/** The link that stands on the page of sharing of what is kept now. */
async function ownLink(): Promise<string | undefined> {
  const { page } = await openResults('en', { view: 'share', kept: { ...localStorage } })
  return (await page.findByLabelText<HTMLInputElement>('Link to this result')).value.split('#')[1]
}

test('a shared result of any form is taken over at once where there is nothing to lose, and is in the own link', async () => {
  for (const sheet of [mixed(xm), mixed(xm, 'long', '2026-01-11'), mixed(pyramid, 'short', '2026-02-28')]) {
    const { page, press } = await openResults('en', { link: linkOf(sheet) })
    await press('Take over as my own answers')
    await page.findByText('The shared answers are your own now.')
    expect(location.hash).toBe('')
    expect(await ownLink()).toBe(linkOf(sheet))
  }
})

test('taking over asks before it replaces own answers, and changes nothing if told so', async () => {
  const { page, press } = await openResults('en', { link, kept })
  await press('Take over as my own answers')
  await page.findByRole('group', { name: /^You have answers of your own: The twenty questions\./ })
  await expect.poll(() => document.activeElement?.textContent).toBe('Keep both')
  await press('Change nothing')
  expect(keptNow()).toEqual(kept)
  await press('Take over as my own answers')
  await press('Replace mine')
  expect(await ownLink()).toBe(link)
})

test('a shared result can be kept beside one’s own answers', async () => {
  const { page, press } = await openResults('en', { link, kept })
  await press('Take over as my own answers')
  await press('Keep both')
  await page.findByText('in a new assessment', { exact: false })
  expect(keptNow()).toMatchObject(kept)
  expect(await ownLink()).toBe(link)
})

test('one can start afresh beside a shared result, and one’s own answers stay untouched', async () => {
  const { press } = await openResults('en', { link, kept })
  const went = vi.spyOn(location, 'assign').mockImplementation(() => {})
  await press('Start afresh in a new assessment')
  expect(went).toHaveBeenCalledWith('/en/assess/')
  went.mockRestore()
  expect(keptNow()).toMatchObject(kept)
  expect(localStorage.getItem('sextant:current')).not.toBe('first')
  expect(JSON.parse(localStorage.getItem('sextant:assessments') ?? '[]')).toHaveLength(2)
})

test('a shared result is compared with one’s own by one link, which holds both', async () => {
  const { page } = await openResults('en', { link, kept })
  const compare = await page.findByRole('link', { name: 'Compare with my own' })
  const own = linkOf({ ...sheetOf(xm, [], { date: '2026-11-20' }), answers: mine })
  expect(compare.getAttribute('href')).toBe(`/en/compare/#${link}.${own}`)
})
