import { expect, test } from 'vitest'
import { encodeLink } from '../../../src/core/link.ts'
import type { Answers } from '../../../src/core/sheet.ts'
import { sheetKey, stored, years } from '../../browser/kept.ts'
import { linkOf, sheetOf } from '../../browser/links.ts'
import { allOf, xm as today } from '../../browser/today.ts'
import { xm } from '../../core/models.ts'
import { handIn } from '../handed.ts'
import { cells, compared, first, last, levels, long, raised, saidOfSides, sides } from './compared.ts'

const field = 'Link of a result or of a comparison'

test('a comparison is put together from nothing: own answers, and a pasted address', async () => {
  const { page, press, fill } = await compared('en', [], { kept: { [sheetKey()]: stored(allOf(4)) } })
  await page.findByText('You need at least two results.', { exact: false })
  await press('Add my own answers')
  await expect.poll(sides).toEqual(['Your present answers'])
  await fill(field, `https://example.org/fa/results/#${last}`)
  await press('Add')
  await expect.poll(sides).toEqual(['Your present answers', 'This year'])
  const sheet = { model: today.id, modelVersion: today.version, form: 'short' as const, date: '2026-11-20' }
  const own = encodeLink([{ ...sheet, answers: allOf(4) as Answers }], [today])
  expect(location.hash).toBe(`#${own}.${last}`)
  expect(page.getByLabelText('Link to this comparison')).toHaveProperty(
    'value',
    `${location.origin}/en/compare/#${own}.${last}`
  )
  await press('Copy the link')
  await page.findByText('The link is copied.')
  expect(await navigator.clipboard.readText()).toBe(location.href)
})

test('saved assessments and files stand beside each other under their names, and nothing is kept', async () => {
  const { page, user, press } = await compared('en', [], { kept: years })
  for (const name of ['Rosewood Hotel 2024', 'Rosewood Hotel 2025']) {
    await user.selectOptions(await page.findByLabelText('Saved assessment'), name)
    await press('Add the saved assessment')
    await expect.poll(() => sides().at(-1)).toBe(name)
  }
  const sheets = [
    { ...sheetOf(xm, [5]), scores: { overall: { score: 1, coverage: 1 } } },
    { model: 'nobodys', modelVersion: 1, form: 'short', answers: {} }
  ]
  await handIn(user, { format: 'sextant-result', formatVersion: 1, label: 'Theirs', sheets })
  await expect.poll(() => sides().at(-1)).toBe('Theirs')
  await page.findByText('The file’s scores differed from its answers; they were worked out again.')
  await expect
    .poll(() => cells('overall'))
    .toEqual([expect.stringMatching(/^2\.0/), '2.0', '5.0', expect.stringMatching(/^\+3\.0/)])
  expect({ ...localStorage }).toEqual(years)
})

test('a file that can’t be compared is refused in a sentence', async () => {
  const { page, user } = await compared('en', [])
  const head = { format: 'sextant-backup', formatVersion: 1 }
  const result = { sheets: [sheetOf(xm, [3])] }
  const refused = [
    ['no json', 'photo.json', 'photo.json is not a JSON file'],
    [{ ...head, assessments: [{ id: 'a', name: 'A', changedAt: 1, result }] }, 'all.json', 'is a backup of several'],
    [
      { format: 'sextant-result', formatVersion: 1, sheets: [{ ...sheetOf(xm, [3]), modelVersion: 9 }] },
      'result.json',
      'Nothing in result.json can be shown here'
    ]
  ] as const
  for (const [content, name, sentence] of refused) {
    await handIn(user, content, name)
    await expect.poll(() => page.getByRole('alert').textContent).toContain(sentence)
  }
  expect(sides()).toEqual([])
})

test('what is pasted and is no result is refused in a sentence, and nothing is added', async () => {
  const { page, fill, press } = await compared('en', [first])
  const refused = [
    [' ', 'Paste a link first.'],
    ['the one from Monday', 'This is not a link of ours'],
    [last.slice(0, -2), 'This link is damaged'],
    [`8${last.slice(1)}`, 'made with a newer version'],
    ['2AAAA', 'not a result but something of a workshop'],
    [first, 'This result is here already.'],
    [[last, long, levels, raised].join('.'), 'No more than four results']
  ] as const
  for (const [pasted, sentence] of refused) {
    await fill(field, pasted)
    await press('Add')
    expect(page.getByRole('alert').textContent).toContain(sentence)
    expect(location.hash).toBe(`#${first}`)
  }
})

test('the fourth result takes the place of the form, and the focus stays there', async () => {
  const [third = '', fourth = ''] = ([4, 5] as const).map(rating => linkOf([sheetOf(xm, [rating])]))
  const { fill, press } = await compared('en', [first, last, third])
  await fill(field, `#${fourth}`)
  await press('Add')
  await expect.poll(() => document.activeElement?.textContent).toContain('Four results are here')
})

test('results are put into another order, and one is taken out', async () => {
  const { press } = await compared('en', [first, last, long])
  await press('Move The survey one place forward')
  await expect.poll(sides).toEqual(['Last year', 'The survey', 'This year'])
  await press('Remove The survey')
  await expect.poll(() => saidOfSides()).toHaveLength(2)
  expect(location.hash).toBe(`#${first}.${last}`)
})
