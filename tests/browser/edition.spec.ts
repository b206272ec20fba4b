import { scopeOf } from '../../src/core/model.ts'
import { shown } from '../../src/core/precision.ts'
import { score } from '../../src/core/score.ts'
import { figure } from '../../src/i18n/text.ts'
import { xm } from '../core/models.ts'
import { option, pick, sheetKey, shortForm, shownPart, stored } from './answering.ts'
import { sheetOf } from './links.ts'
import { keep, saved, stored as written } from './own.ts'
import { expect, expectNoViolations, test } from './page.ts'
import * as today from './today.ts'

/** A form of twenty ladders that was finished when version 1 was asked. */
const finished = sheetOf(xm, [3, 2, 4, 2, 5])
const key = sheetKey()
const [then, now] = [scopeOf(today.xm, 'short', 1), scopeOf(today.xm, 'short')]
const { version } = today.xm
const before = written(finished.answers, { modelVersion: 1, notes: { expertise: 'Seen in May' } })

// Scripts that are kept back on purpose.
test.use({ allowed: [/net::ERR_FAILED/] })

test('a form that was finished under version 1 keeps its result and says so, moves by choice, and comes back', async ({
  page
}) => {
  const overall = figure('en', shown(score(xm, finished).overall.score ?? 0))
  const moved = { ...finished, modelVersion: version }
  await keep(page, { [key]: before })

  await test.step('its result is what it was, and everything that tells it says under which questions', async () => {
    await page.goto('/en/results/')
    await expect(page.locator('.result-overall')).toContainText(`${overall}. All that applies is rated`)
    await expect(page.getByText(`given to version 1 of the questions; today’s are version ${version}`)).toBeVisible()
    await expect(page.locator('.notices .notice')).toHaveCount(0)
    await page.goto('/en/results/share/')
    await expect(page.getByText('given to version 1 of the questions')).toBeVisible()
    const rows = (await saved(page, /CSV/)).text.trim().split('\r\n')
    expect(rows[0]).toContain('version of the questions')
    expect(rows.slice(1).every(row => row.endsWith(',1'))).toBe(true)
    expect((await saved(page, /Markdown/)).text).toContain('given to version 1 of the questions')
    await page.goto('/en/saved/')
    await expect(page.locator('[data-assessment=first]')).toContainText(
      '20 of 20 answered · version 1 of the questions'
    )
    await page.goto('/en/assess/')
    await expect(page.getByText('20 of 20 answered · version 1 of the questions')).toBeVisible()
  })

  await test.step('its form asks its own questions, from the first paint on', async () => {
    await page.route('**/*.js', route => route.abort())
    await page.goto(`${shortForm()}#activate`)
    await expect(page.getByText('it goes on asking those')).toBeVisible()
    await expect(page.locator(`[data-item="${today.ladderOf('expertise')}"]`)).toBeHidden()
    await expect(page.locator('[data-item=communications]')).toBeVisible()
    await page.unroute('**/*.js')
    await page.reload()
    await expect(option(page, 'expertise', finished.answers.expertise as number)).toBeChecked()
    await expect(page.locator(`[data-item="${today.ladderOf('expertise')}"]`)).toHaveCount(0)
    await pick(page, 'expertise', 1)
    expect(await stored(page, key)).toMatchObject({ modelVersion: 1, answers: { ...finished.answers, expertise: 1 } })
    await pick(page, 'expertise', finished.answers.expertise as number)
  })

  await test.step('what today’s questions would make of it is said before it is moved', async () => {
    await page.getByRole('link', { name: 'What has changed since' }).click()
    await page.getByText('Take these answers to today’s questions').click()
    const offer = page.locator('.ui-edition')
    await expect(offer).toContainText(
      `${then.filter(item => !now.includes(item)).length} answers are to questions that are gone`
    )
    await expect(offer).toContainText(`${now.filter(item => !then.includes(item)).length} questions are new`)
    await expectNoViolations(page)
    await page.getByRole('button', { name: 'Take them over' }).click()
    await expect(offer).toBeFocused()
    await expect(offer).toContainText(`at today’s questions now, version ${version}`)
    await expect(page.getByText('it goes on asking those')).toBeHidden()
    expect(await stored(page, key)).toMatchObject({
      modelVersion: version,
      aside: { expertise: finished.answers.expertise, 'notes/expertise': 'Seen in May' }
    })
  })

  await test.step('better words are confirmed one by one, or by a new choice', async () => {
    const left = async () => ((await stored(page, key)).toConfirm as string[]).length
    const all = await left()
    await expect(page.locator('section[aria-labelledby=to-confirm] li')).toHaveCount(all)
    await page.goto(`${shortForm()}#lead`)
    await page.locator('#question-strategy').getByRole('button', { name: 'It still fits' }).click()
    await expect(option(page, 'strategy', finished.answers.strategy as number)).toBeFocused()
    expect(await left()).toBe(all - 1)
    await pick(page, 'roadmap', 4)
    await expect(shownPart(page).getByRole('button', { name: 'It still fits' })).toHaveCount(1)
  })

  await test.step('the result is today’s, and undo brings back what was', async () => {
    await page.goto('/en/results/')
    const rated = score(today.xm, moved).overall.rated
    await expect(page.locator('.results-rests')).toContainText(`${rated} of ${now.length} rated`)
    await expect(page.getByText('given to version 1')).toHaveCount(0)
    await page.locator('.ui-edition').getByRole('button', { name: 'Undo' }).click()
    await expect(page.locator('.result-overall')).toContainText(`${overall}. All that applies is rated`)
    const { changedAt: _, date: __, ...back } = await stored(page, key)
    const { changedAt: ___, date: ____, ...was } = JSON.parse(before)
    expect(back).toEqual(was)
  })
})
