import type { Page } from '@playwright/test'
import { encodeComparison, encodeLink } from '../../src/core/link.ts'
import type { Answers, Response } from '../../src/core/sheet.ts'
import { pyramid, xm } from '../core/models.ts'
import { linkOf, sheetOf } from './links.ts'
import { drop, keep, pick, years } from './own.ts'
import { allOf, expect, expectNoViolations, giveAnswers, test } from './page.ts'
import { xm as today } from './today.ts'

/** Lead rises by one, Realize falls by one, the rest stays. */
const before: Response[] = [2, 2, 2, 4, 4, 4, ...Array.from({ length: 14 }, (): Response => 3)]
const after: Response[] = [3, 3, 3, 3, 3, 3, ...Array.from({ length: 14 }, (): Response => 3)]
const first = linkOf([sheetOf(xm, before, { date: '2025-09-23' })], { label: 'Last year' })
const last = linkOf([sheetOf(xm, after)], { label: 'This year' })
const long = linkOf([sheetOf(xm, [3], { form: 'long' })], { label: 'The survey' })
const levels = linkOf([sheetOf(pyramid, [4, 4, 4, 4, 4, 1, 4, 4, 5])], { label: 'A' })
const raised = linkOf([sheetOf(pyramid, [4, 4, 4, 4, 4, 3, 4, 4, 5])], { label: 'B' })

const row = (page: Page, part: string) => page.locator(`tr[data-part="${part}"]`).first()
const cells = (page: Page, part: string) => row(page, part).getByRole('cell')

test.describe('two results', () => {
  test('stand beside each other with their signed differences, in both languages', async ({ page }) => {
    await page.goto(`/en/compare/#${first}.${last}`)
    await expect(page.locator('.lead').last()).toHaveText('Overall, Last year and This year score the same.')
    await expect(cells(page, 'lead').nth(0)).toHaveText('2.0')
    await expect(cells(page, 'lead').nth(1)).toHaveText('3.0')
    await expect(cells(page, 'lead').nth(2)).toHaveText('+1.0')
    await expect(cells(page, 'realize').nth(2)).toHaveText('-1.0')
    await expect(cells(page, 'standing').nth(0)).toHaveText('Mobilize')
    await expect(page.locator('[data-moved]')).toHaveCount(6)
    await page.goto(`/fa/compare/#${first}.${last}`)
    await expect(cells(page, 'lead').nth(0)).toHaveText('۲٫۰')
    await expect(cells(page, 'lead').nth(2)).toContainText('+۱٫۰')
    await expect(cells(page, 'realize').nth(2)).toContainText('−۱٫۰')
  })

  test('are told apart without colour: by stroke, by point and by name', async ({ page }) => {
    await page.goto(`/en/compare/#${first}.${last}`)
    const keys = page.locator('figure .charts-side-key path:first-child')
    await expect(keys).toHaveCount(2)
    const dashes = await keys.evaluateAll(paths => paths.map(path => path.getAttribute('stroke-dasharray')))
    expect(new Set(dashes).size).toBe(2)
    await expect(page.getByRole('img', { name: /Radar of .*Last year 3\.0 and This year 3\.0/ })).toBeVisible()
  })

  test('say that missing answers alone could explain a difference, and when they could not', async ({ page }) => {
    const open: Response[] = [...after.slice(0, 10), ...Array.from({ length: 10 }, (): Response => 'unknown')]
    await page.goto(
      `/en/compare/#${linkOf([sheetOf(xm, open)])}.${linkOf([sheetOf(xm, [4, 4, 4, ...after.slice(3)])])}`
    )
    await expect(page.getByText('the missing ratings alone could explain this difference')).toBeVisible()
    await expect(cells(page, 'lead').nth(2)).toHaveText('+1.0')
    await expect(cells(page, 'disrupt').nth(2)).toHaveText('not comparable')
    await page.goto(`/en/compare/#${linkOf([sheetOf(xm, ['unknown', 1, 1, 1])])}.${linkOf([sheetOf(xm, [5])])}`)
    await expect(page.getByText('The ranges do not touch')).toBeVisible()
  })

  test('of pyramids compare as levels', async ({ page }) => {
    await page.goto(`/en/compare/#${levels}.${raised}`)
    await expect(cells(page, 'standing').nth(0)).toHaveText('Inform')
    await expect(cells(page, 'solve').nth(2)).toHaveText('+0.5')
    await expect(page.locator('[data-moved]')).not.toHaveCount(0)
    await expect(page.locator('canvas')).toHaveCount(0)
  })

  test('of different forms compare where they can and say so', async ({ page }) => {
    await page.goto(`/en/compare/#${first}.${long}`)
    await expect(page.getByText('These results come from different questionnaires')).toBeVisible()
    await expect(cells(page, 'lead').nth(2)).toHaveText('+1.0')
  })

  test('say which skill was left out', async ({ page }) => {
    await page.goto(`/en/compare/#${first}.${linkOf([sheetOf(xm, ['na', ...after.slice(1)])])}`)
    await expect(page.getByText('because only some of the results have it: Direction.')).toBeVisible()
  })

  test('of different models have nothing in common, and that is said', async ({ page }) => {
    await page.goto(`/en/compare/#${first}.${levels}`)
    await expect(page.getByText('These results have no model in common')).toBeVisible()
  })
})

test.describe('a comparison is put together', () => {
  test('from nothing: own answers, and a pasted address', async ({ page }) => {
    await giveAnswers(page, allOf(4))
    await page.goto('/en/compare/')
    await expect(page.getByText('You need at least two results.')).toBeVisible()
    await page.getByRole('button', { name: 'Add my own answers' }).click()
    await expect(page.locator('.compare-sides li')).toContainText('Your present answers')
    await page.getByLabel('Link of a result or of a comparison').fill(`https://example.org/fa/results/#${last}`)
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await expect(page.locator('.compare-sides li')).toHaveCount(2)
    const sheet = { model: today.id, modelVersion: today.version, form: 'short' as const, date: '2026-11-20' }
    const own = encodeLink([{ ...sheet, answers: allOf(4) as Answers }], [today])
    expect(new URL(page.url()).hash).toBe(`#${own}.${last}`)
    await expect(page.getByLabel('Link to this comparison')).toHaveValue(
      new RegExp(`/en/compare/#${encodeComparison([own, last])}$`.replaceAll('.', '\\.'))
    )
    await page.reload()
    await expect(page.locator('.compare canvas')).toBeVisible()
  })

  test('the fourth result takes the place of the form, and the focus stays there', async ({ page }) => {
    const [third, fourth] = [4, 5].map(rating => linkOf([sheetOf(xm, [rating as Response])]))
    await page.goto(`/en/compare/#${first}.${last}.${third}`)
    await page.getByLabel('Link of a result or of a comparison').fill(`#${fourth}`)
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await expect(page.getByText('Four results are here')).toBeFocused()
  })

  test('in another order, and without one of them', async ({ page }) => {
    await page.goto(`/en/compare/#${first}.${last}.${long}`)
    await page.getByRole('button', { name: 'Move The survey one place forward' }).click()
    await expect(page.locator('.compare-sides li').nth(1)).toContainText('The survey')
    await page.getByRole('button', { name: 'Remove The survey' }).click()
    expect(new URL(page.url()).hash).toBe(`#${first}.${last}`)
    await page.goBack()
    await expect(page.locator('.compare-sides li')).toHaveCount(3)
  })

  test('is copied as a link', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto(`/en/compare/#${first}.${last}`)
    await page.getByRole('button', { name: 'Copy the link' }).click()
    await expect(page.getByText('The link is copied.')).toBeVisible()
    expect(new URL(await page.evaluate(() => navigator.clipboard.readText())).hash).toBe(`#${first}.${last}`)
  })

  const refused = [
    ['nothing', ' ', 'Paste a link first.'],
    ['a sentence', 'the one from Monday', 'This is not a link of ours'],
    ['a cut link', last.slice(0, -2), 'This link is damaged'],
    ['a link of later', `8${last.slice(1)}`, 'made with a newer version'],
    ['an invitation', '2AAAA', 'not a result but something of a workshop'],
    ['one that is there', first, 'This result is here already.'],
    ['too many', [last, long, levels, raised].join('.'), 'No more than four results']
  ] as const

  test(`but not from ${refused.map(([what]) => what).join(', ')}, and says why`, async ({ page }) => {
    await page.goto(`/en/compare/#${first}`)
    for (const [what, pasted, sentence] of refused) {
      await test.step(what, async () => {
        await page.getByLabel('Link of a result or of a comparison').fill(pasted)
        await page.getByRole('button', { name: 'Add', exact: true }).click()
        await expect(page.getByRole('alert')).toContainText(sentence)
        await expect(page.locator('.compare-sides li')).toHaveCount(1)
      })
    }
  })
})

test.describe('a comparison that can’t be read as a whole', () => {
  test('shows the rest beside a damaged link and a ballot', async ({ page }) => {
    const ballot = { workshop: 1, ballot: 2, role: null, round: 1, revision: 0 }
    const vote = linkOf([sheetOf(xm, [1])], { ballot })
    await page.goto(`/en/compare/#${first}.${last.slice(0, -1)}.${vote}.${last}`)
    await expect(page.locator('.compare-sides li').nth(1)).toContainText('This link is damaged')
    await expect(page.locator('.compare-sides li').nth(2)).toContainText('Hand it to the facilitator')
    await expect(cells(page, 'lead').nth(2)).toHaveText('+1.0')
  })

  test('says so of five links and of megabytes', async ({ page }) => {
    await page.goto(`/en/compare/#${Array.from({ length: 5 }, () => first).join('.')}`)
    await expect(page.getByRole('alert')).toContainText('No more than four results can be compared')
    await page.getByRole('button', { name: 'Start with an empty comparison' }).click()
    await expect(page.getByText('You need at least two results.')).toBeVisible()
    await page.evaluate(() => {
      location.hash = '1A.'.repeat(600_000)
    })
    await expect(page.locator('.compare-sides li')).toContainText('This link is damaged')
  })
})

test.describe('what is here already', () => {
  test('saved assessments and files stand beside each other under their names, and nothing is kept', async ({
    page
  }) => {
    await keep(page, years)
    await page.goto('/en/saved/')
    await page.getByRole('link', { name: 'Compare results' }).first().click()
    for (const name of ['Rosewood Hotel 2024', 'Rosewood Hotel 2025']) {
      await page.getByLabel('Saved assessment', { exact: true }).selectOption(name)
      await page.getByRole('button', { name: 'Add the saved assessment' }).click()
      await expect(page.locator('.compare-sides strong').last()).toHaveText(name)
    }
    const sheets = [
      { ...sheetOf(xm, [5]), scores: { overall: { score: 1, coverage: 1 } } },
      { model: 'nobodys', modelVersion: 1, form: 'short', answers: {} }
    ]
    await drop(page, { format: 'sextant-result', formatVersion: 1, label: 'Theirs', sheets })
    await expect(page.locator('.compare-sides strong').last()).toHaveText('Theirs')
    await expect(
      page.getByText('The file’s scores differed from its answers; they were worked out again.')
    ).toBeVisible()
    await expect(row(page, 'overall').getByRole('cell')).toHaveText([/^2\.0/, '2.0', '5.0', /^\+3\.0/])
    expect(await page.evaluate(() => localStorage.getItem('sextant:assessments'))).toBe(years['sextant:assessments'])
    await expectNoViolations(page)
  })

  test('a file that can’t be compared is refused in a sentence', async ({ page }) => {
    await page.goto('/en/compare/')
    await expect(page.getByText('Open a file')).toBeVisible()
    await pick(page, 'no json', 'photo.json')
    await expect(page.getByRole('alert')).toContainText('photo.json is not a JSON file')
    const head = { format: 'sextant-backup', formatVersion: 1 }
    const result = { sheets: [sheetOf(xm, [3])] }
    await pick(page, { ...head, assessments: [{ id: 'a', name: 'A', changedAt: 1, result }] })
    await expect(page.getByRole('alert')).toContainText('is a backup of several assessments')
    await pick(page, { format: 'sextant-result', formatVersion: 1, sheets: [{ ...sheetOf(xm, [3]), modelVersion: 9 }] })
    await expect(page.getByRole('alert')).toContainText('Nothing in result.json can be shown here')
    await expect(page.locator('.compare-sides li')).toHaveCount(0)
  })
})
