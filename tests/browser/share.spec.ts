import type { Locator, Page } from '@playwright/test'
import { encodeLink } from '../../src/core/link.ts'
import { type FormId, type Model, scopeOf } from '../../src/core/model.ts'
import { shown } from '../../src/core/precision.ts'
import type { ResultExtras } from '../../src/core/result-bytes.ts'
import { score } from '../../src/core/score.ts'
import type { Answers, Response, Sheet } from '../../src/core/sheet.ts'
import { figure } from '../../src/i18n/text.ts'
import { pyramid, xm } from '../core/models.ts'
import { linkOf, models, sheetOf } from './links.ts'
import { allOf, expect, expectNoViolations, forgetEverything, giveAnswers, test } from './page.ts'
import { letters, printedReport } from './printed.ts'
import { isThorough, timesOf } from './thorough.ts'
import * as today from './today.ts'

const mixed: Response[] = [3, 2, 4, 'unknown', 5, 2]
const mine = allOf(3, { metrics: 'unknown', design: 1, listening: 5 }) as Answers
const shared = sheetOf(xm, mixed)
const levels = sheetOf(pyramid, [4, 4, 5, 4, 4, 1, 5, 4, 5, 5, 4, 5])
const link = linkOf([shared])
const both = linkOf([shared, levels], { label: 'فروشگاه اصفهان' })
const ballot = { workshop: 1, ballot: 2, role: null, round: 1, revision: 0 }

/** One's own sheets ask what is asked today; a link that somebody sent may be of the first edition. */
function sheetOfToday(model: Model, drawn: readonly (Response | undefined)[], form: FormId = 'short'): Sheet {
  const answers = scopeOf(model, form).map((item, at) => [item, drawn[at % drawn.length]] as const)
  const given = answers.filter((pair): pair is readonly [string, Response] => pair[1] !== undefined)
  return { ...sheetOf(model, [], { form, date: '2026-11-20' }), answers: Object.fromEntries(given) }
}

const own = { ...sheetOfToday(today.xm, [3]), answers: mine }
const ownLevels = sheetOfToday(today.pyramid, [4, 4, 5, 4, 4, 1, 5])
const ownLink = (sheets: readonly Sheet[], extras?: ResultExtras) =>
  encodeLink(sheets, [today.xm, today.pyramid], extras)

const linkField = (page: Page) => page.getByLabel('Link to this result')
/** The way to a view of the result. */
const view = (page: Page, name: string) => page.locator('.result-views').getByRole('link', { name, exact: true })
// How often something was changed is counted beside it, and is nobody's answer.
/** All that is anybody's: not how often something changed, nor that the browser was asked to keep it. */
const stored = (page: Page) =>
  page.evaluate(() =>
    JSON.stringify(
      Object.entries(localStorage)
        .filter(([key]) => !['sextant:revisions', 'sextant:persist-asked'].includes(key))
        .sort()
    )
  )

test.describe('one’s own result', () => {
  test.beforeEach(async ({ page }) => {
    await giveAnswers(page, mine)
  })

  test('is in its link, which opens with the same numbers in Persian', async ({ page }) => {
    await page.goto('/en/results/share/')
    await page.getByLabel('Label, if you like').fill(' Shiraz 2026 ')
    const address = new URL(await linkField(page).inputValue())
    expect(address.pathname).toBe('/en/results/')
    expect(address.hash).toBe(`#${ownLink([own], { label: 'Shiraz 2026' })}`)
    await page.goto('/en/results/')
    const row = (name: string) => page.getByRole('row', { name }).first()
    await expect(row('Enlighten').getByRole('cell').first()).toHaveText('3.5')
    await page.goto(`/fa/results/${address.hash}`)
    await expect(page.getByText('Shiraz 2026')).toBeVisible()
    await expect(page.getByText('۲۹ آبان ۱۴۰۵')).toBeVisible()
    await expect(row('آگاهی').getByRole('cell').first()).toHaveText('۳٫۵')
    await expect(page.locator('canvas')).toBeVisible()
    await page.getByRole('link', { name: 'برنامه', exact: true }).click()
    expect(new URL(page.url()).hash).toBe(address.hash)
    await expect(page.locator('.advice-text')).not.toHaveCount(0)
  })

  test('is copied as a link, and that is said', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto('/en/results/share/')
    await page.getByRole('button', { name: 'Copy the link' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'The link is copied.' })).toBeVisible()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await linkField(page).inputValue())
  })

  test('leaves the link selected where the browser refuses to copy', async ({ page }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))
    })
    await page.goto('/en/results/share/')
    await page.getByRole('button', { name: 'Copy the link' }).click()
    await expect(page.getByText('The browser did not let us copy.')).toBeVisible()
    const selected = await linkField(page).evaluate((field: HTMLInputElement) => field.selectionEnd)
    expect(selected).toBe((await linkField(page).inputValue()).length)
  })

  test('is handed to the system where that can share', async ({ page }) => {
    await page.addInitScript(() => {
      Object.assign(navigator, { share: (data: unknown) => Promise.resolve(Object.assign(window, { handed: data })) })
    })
    await page.goto('/en/results/share/')
    await page.getByRole('button', { name: 'Send…' }).click()
    const handed = await page.evaluate(() => (window as unknown as { handed: { url: string } }).handed.url)
    expect(handed).toBe(await linkField(page).inputValue())
  })

  test('has a label of at most 120 bytes, and says how much is left', async ({ page }) => {
    await page.goto('/en/results/share/')
    const label = page.getByLabel('Label, if you like')
    await label.fill('فروش')
    await expect(page.getByText('Room left: 112 of 120.')).toBeVisible()
    await label.fill('ف'.repeat(70))
    await expect(page.getByText(`In the link the label ends here: “${'ف'.repeat(60)}”`)).toBeVisible()
    expect(await linkField(page).inputValue()).toContain(ownLink([own], { label: 'ف'.repeat(60) }))
  })

  test('goes alone or with every other answered form', async ({ page }) => {
    await giveAnswers(page, ownLevels.answers, { model: 'cx-pyramid' })
    await page.goto('/en/results/share/')
    await expect(linkField(page)).toHaveValue(new RegExp(`#${ownLink([own, ownLevels])}$`))
    await page.getByRole('radio', { name: 'The twenty questions only' }).check()
    await expect(linkField(page)).toHaveValue(new RegExp(`#${ownLink([own])}$`))
  })

  test('becomes a QR code only when asked, crisp and not too fine', async ({ page }) => {
    await giveAnswers(page, ownLevels.answers, { model: 'cx-pyramid' })
    const scripts: string[] = []
    page.on('request', request => scripts.push(request.url()))
    await page.goto('/en/results/share/')
    await expect(linkField(page)).toBeVisible()
    expect(scripts.filter(url => /qr\.[\w-]+\.js/.test(url))).toEqual([])
    await page.getByRole('button', { name: 'Show as QR code' }).click()
    const code = page.getByRole('img', { name: 'QR code of the link' })
    // Version 8 has 49 squares a side, and 4 white ones around; ten units each.
    const side = Number((await code.getAttribute('viewBox'))?.split(' ')[2])
    expect(side).toBeLessThanOrEqual((49 + 8) * 10)
    expect(scripts.filter(url => /\/draw-qr\./.test(url))).toHaveLength(1)
    expect(await contentOf(page, 'QR code as SVG')).toContain('crispedges')
  })

  test('gives each picture as a file with its colours in it', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' })
    await giveAnswers(page, ownLevels.answers, { model: 'cx-pyramid' })
    await page.goto('/fa/results/')
    await expect(page.locator('canvas')).toBeVisible()
    await page.getByText('ذخیرهٔ تصویر').click()
    const scale = await contentOf(page, 'درجه‌بندی با امتیاز به صورت SVG')
    expect(scale).toContain('<svg')
    expect(scale).not.toMatch(/var\(|oklch|class=/)
    expect(scale).toMatch(/fill="#[0-9a-f]{6}"/)
    for (const name of ['درجه‌بندی با امتیاز به صورت PNG', 'نمودار رادار به صورت PNG']) {
      expect((await contentOf(page, name)).slice(1, 4)).toBe('PNG')
    }
    await page.getByRole('link', { name: 'مهارت‌ها', exact: true }).click()
    const map = await contentOf(page, 'نقشهٔ مهارت‌ها به صورت SVG')
    expect(map.match(/<rect[^>]*fill="none"/g)).toHaveLength(19 * 5)
    for (const words of ['رهبری', 'طراحی با مشتری', '۳٫۰', 'بی‌امتیاز']) expect(map).toContain(words)
    expect(map).not.toMatch(/var\(|oklch|style=/)
    expect((await contentOf(page, 'نقشهٔ مهارت‌ها به صورت PNG')).slice(1, 4)).toBe('PNG')
    await page.getByRole('radio', { name: 'هرم' }).check()
    await view(page, 'نتیجه').click()
    expect(await contentOf(page, 'هرم به صورت SVG')).toContain('اطلاع‌رسانی روشن')
    expect((await contentOf(page, 'هرم به صورت PNG')).slice(1, 4)).toBe('PNG')
  })
})

async function contentOf(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click()
  ])
  const chunks: Buffer[] = []
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

test.describe('a shared result', () => {
  test('shows every sheet, is marked as shared, and lets nothing be changed', async ({ page }) => {
    await page.goto(`/en/results/#${both}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('A shared result')
    await expect(page).toHaveTitle(/A shared result/)
    await expect(page.getByText('فروشگاه اصفهان')).toBeVisible()
    await expect(page.getByText('The twenty questions · September 23, 2026')).toBeVisible()
    await expect(page.locator('.sections select')).toHaveCount(0)
    await expect(page.getByText('backed by something')).toHaveCount(0)
    await page.getByRole('radio', { name: 'The pyramid' }).check()
    await expect(page.locator('.result-stage')).toHaveText('Inform')
    // The same questionnaire in every view, and the link in each of them.
    await page.getByRole('link', { name: 'Plan', exact: true }).click()
    await expect(page.getByRole('radio', { name: 'The pyramid' })).toBeChecked()
    await expect(page.locator('.sections select')).toHaveCount(0)
    await page.getByRole('link', { name: 'Share and print' }).click()
    await expect(linkField(page)).toHaveValue(new RegExp(`/en/results/#${both}$`))
  })

  test('leaves the reader’s own answers and choices as they are', async ({ page }) => {
    await giveAnswers(page, mine)
    await page.goto('/en/results/')
    const before = await stored(page)
    await page.goto(`/en/results/#${both}`)
    await expect(page.locator('.shared canvas')).toBeVisible()
    await page.getByRole('radio', { name: 'The pyramid' }).check()
    expect(await stored(page)).toBe(before)
    await test.step('also while it is kept as files and printed', async () => {
      await page.getByRole('link', { name: 'Share and print' }).click()
      for (const [button, holds] of [
        ['Save as JSON', '"label": "فروشگاه اصفهان"'],
        ['Save as CSV', 'inform:findable'],
        ['Save as Markdown', 'فروشگاه اصفهان']
      ] as const)
        expect(await contentOf(page, button), button).toContain(holds)
      const [board = '', ...pages] = await printedReport(page)
      // What it is called is in letters that not every machine has a font for.
      expect(letters(board)).toContain(letters('The pyramid: 24 of 24 rated.'))
      expect(pages.length).toBeGreaterThan(0)
      expect(await stored(page)).toBe(before)
    })
    await page.getByRole('link', { name: 'Show my own result' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your result')
    expect(await stored(page)).toBe(before)
  })

  test('is taken over at once where there is nothing to lose', async ({ page }) => {
    await page.goto(`/en/results/#${link}`)
    await page.getByRole('button', { name: 'Take over' }).click()
    await expect(page.getByText('The shared answers are your own now.')).toBeVisible()
    expect(new URL(page.url()).hash).toBe('')
    await page.getByRole('link', { name: 'Share and print' }).click()
    await expect(linkField(page)).toHaveValue(new RegExp(`/en/results/#${link}$`))
    expect(new URL(page.url()).hash).toBe('')
  })

  test('asks before it replaces own answers, and changes nothing if told so', async ({ page }) => {
    await giveAnswers(page, mine)
    await page.goto(`/en/results/#${link}`)
    const before = await stored(page)
    await page.getByRole('button', { name: 'Take over' }).click()
    await expect(page.getByRole('group', { name: 'You have answers of your own: The twenty questions.' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Keep both' })).toBeFocused()
    await page.getByRole('button', { name: 'Change nothing' }).click()
    expect(await stored(page)).toBe(before)
    await page.getByRole('button', { name: 'Take over' }).click()
    await page.getByRole('button', { name: 'Replace mine' }).click()
    await page.getByRole('link', { name: 'Share and print' }).click()
    await expect(linkField(page)).toHaveValue(new RegExp(`#${link}$`))
  })

  test('can be kept beside one’s own answers', async ({ page }) => {
    await giveAnswers(page, mine)
    await page.goto(`/en/results/#${link}`)
    const own = await page.evaluate(() => localStorage.getItem('sextant:sheet:first:xm-competencies:short'))
    await page.getByRole('button', { name: 'Take over' }).click()
    await page.getByRole('button', { name: 'Keep both' }).click()
    await expect(page.getByText('in a new assessment')).toBeVisible()
    await page.getByRole('link', { name: 'Share and print' }).click()
    await expect(linkField(page)).toHaveValue(new RegExp(`#${link}$`))
    expect(await page.evaluate(() => localStorage.getItem('sextant:sheet:first:xm-competencies:short'))).toBe(own)
  })

  test('lets one start afresh, and one’s own answers stay untouched', async ({ page }) => {
    await giveAnswers(page, mine)
    await page.goto(`/en/results/#${link}`)
    await page.getByRole('button', { name: 'Start afresh in a new assessment' }).click()
    await expect(page).toHaveURL(/\/en\/assess\/$/)
    await expect(page.locator('.current-assessment')).toContainText('Assessment without a name')
    await expect(page.getByRole('link', { name: 'Start', exact: true }).first()).toBeVisible()
    const kept = await page.evaluate(() => localStorage.getItem('sextant:sheet:first:xm-competencies:short'))
    expect(JSON.parse(kept ?? '{}').answers).toEqual(mine)
  })

  test('is compared with one’s own by one click', async ({ page }) => {
    await giveAnswers(page, mine)
    await page.goto(`/en/results/#${link}`)
    await page.getByRole('link', { name: 'Compare with my own' }).click()
    await expect(page.locator('.compare-sides li')).toHaveCount(2)
    await expect(page.locator('.compare-sides li').last()).toContainText('Your present answers')
  })

  test('gives way to another link, and comes back', async ({ page }) => {
    await page.goto(`/en/results/#${link}`)
    const overall = page.locator('.result-overall')
    const before = await overall.textContent()
    await page.evaluate(other => location.assign(other), `#${linkOf([sheetOf(xm, [5])])}`)
    await expect(overall).toContainText('5.0')
    await page.goBack()
    await expect(overall).toHaveText(before ?? '')
  })

  test('stays when the content is skipped to and when the language changes', async ({ page }) => {
    await page.goto(`/en/results/#${link}`)
    await expect(page.locator('.result-stage')).toBeVisible()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(page.locator('#content')).toBeFocused()
    expect(new URL(page.url()).hash).toBe(`#${link}`)
    await page.getByRole('link', { name: 'فارسی' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('نتیجه‌ای که برایتان فرستاده‌اند')
    await expect(page.locator('.result-stage')).toBeVisible()
  })

  test('is in no request, and neither is the link of a comparison', async ({ page }) => {
    await giveAnswers(page, mine)
    const sent: string[] = []
    page.on('request', request => {
      sent.push([request.url().split('#')[0], JSON.stringify(request.headers()), request.postData() ?? ''].join(' '))
    })
    await page.goto(`/en/results/#${both}`)
    await expect(page.locator('.shared canvas')).toBeVisible()
    await page.getByRole('link', { name: 'Compare with my own' }).click()
    await expect(page.locator('.compare canvas')).toBeVisible()
    expect(sent.length).toBeGreaterThan(5)
    expect(sent.filter(line => line.includes(both.slice(0, 24)))).toEqual([])
  })
})

test.describe('a link that shows nothing here says why and where to go on', () => {
  const body = link.slice(1)
  const faults = [
    ['cut', link.slice(0, -1), 'This link is damaged'],
    ['changed', `1B${body.slice(1)}`, 'This link is damaged'],
    ['bare', '1', 'This link is damaged'],
    ['of a later release', `9${body}`, 'This link is newer than this page'],
    ['an invitation', `2${body}`, 'This is an invitation to a workshop'],
    ['a sealed ballot', `3${body}`, 'This is a sealed ballot'],
    ['of the metrics page', `4${body}`, 'This link holds figures, not a result'],
    ['a ballot', linkOf([shared], { ballot }), 'This is a ballot of a workshop']
  ] as const

  test(`when it is ${faults.map(([what]) => what).join(', ')}`, async ({ page }) => {
    await page.goto('/en/results/')
    for (const [what, fragment, title] of faults) {
      await test.step(what, async () => {
        await page.goto(`/en/results/#${fragment}`)
        await expect(page.getByRole('alert').getByRole('heading')).toHaveText(title)
        await expect(page.getByRole('link', { name: 'Choose a questionnaire' })).toBeVisible()
        await expect(page.locator('canvas')).toHaveCount(0)
        await page.goto('/en/results/#')
        await expect(page.getByRole('heading', { name: 'No answers yet' })).toBeVisible()
      })
    }
  })

  test('when it is an invitation, by handing it to the page that reads it', async ({ page }) => {
    await page.goto('/en/results/#2AAAA')
    await expect(page.getByRole('link', { name: 'Join the workshop' })).toHaveAttribute(
      'href',
      '/en/workshop/join/#2AAAA'
    )
  })

  test('when one of its models is unknown, beside what can be shown', async ({ page }) => {
    const other = { ...pyramid, number: 77 }
    await page.goto(`/en/results/#${encodeLink([shared, levels], [xm, other])}`)
    await expect(page.getByText('a result of model number 77, which this site does not know')).toBeVisible()
    await expect(page.locator('.result-stage')).toBeVisible()
    await page.goto(`/en/results/#${encodeLink([levels], [other])}`)
    await expect(page.getByText('Ask where it was made')).toBeVisible()
  })

  test.describe('measured', () => {
    test.describe.configure({ retries: 2 })
    // The browser itself takes half a minute over such addresses; that we do not is held by `core/link.test.ts` too.
    if (!isThorough) return

    test('within 100 ms when it has megabytes', async ({ page }) => {
      // The browser's own work on such an address is over when it tells that the address has changed.
      await page.addInitScript(() => {
        addEventListener('hashchange', () => Object.assign(window, { changedAt: performance.now() }))
      })
      await page.goto('/en/results/')
      await expect(page.getByRole('heading', { name: 'No answers yet' })).toBeVisible()
      const answers = [
        ['1', 'This link is damaged'],
        ['۱', 'No answers yet'],
        ['2', 'This link is damaged'],
        ['9', 'This link is newer than this page']
      ] as const
      // Of each the better of two rounds: other work of this machine is no work of ours. The browser itself and the
      // driver of these tests take seconds over such an address; that is why there are no more.
      const best = answers.map(() => Number.POSITIVE_INFINITY)
      for (let round = 0; round < 2; round++) {
        for (const [at, [start, title]] of answers.entries()) {
          best[at] = Math.min(best[at] ?? 0, await timeOf(page, start, title))
        }
      }
      test.info().annotations.push({ type: 'milliseconds', description: best.map(Math.round).join(', ') })
      expect(Math.max(...best)).toBeLessThan(100)
    })
  })
})

/** Milliseconds from an address of megabytes to its sentence. */
function timeOf(page: Page, start: string, title: string): Promise<number> {
  return page.evaluate(
    async ([character, wanted]) => {
      const said = new Promise<number>(resolve => {
        const watcher = new MutationObserver(() => {
          if (document.querySelector('main h2')?.textContent === wanted) resolve(performance.now())
        })
        watcher.observe(document.body, { childList: true, subtree: true, characterData: true })
      })
      // Two million characters are the most that browsers take, and they write ۱ with six.
      location.hash = character.repeat(character < '~' ? 1_900_000 : 300_000)
      return (await said) - (window as unknown as { changedAt: number }).changedAt
    },
    [start, title] as const
  )
}

test('random sheets come back from their links with the numbers of the method', async ({ page }) => {
  test.slow()
  const random = randomFrom(20_261_120)
  const responses: (Response | undefined)[] = [1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 'unknown', 'na', undefined]
  // One of each form, or more of each.
  for (let count = 0; count < timesOf(3, 30); count++) {
    const [model, form] = (
      [
        [today.xm, 'short'],
        [today.xm, 'long'],
        [today.pyramid, 'short']
      ] as const
    )[count % 3] ?? [today.xm, 'short']
    const drawn = Array.from({ length: 60 }, () => responses[Math.floor(random() * responses.length)])
    const sheet = { ...sheetOfToday(model, drawn, form), date: `2026-0${(count % 9) + 1}-11` }
    const address = ownLink([sheet])
    // Where nothing of the site is alive, nothing writes what is being forgotten.
    await page.goto(`/robots.txt?${count}`)
    await forgetEverything(page)
    await page.goto(`/en/results/#${address}`)
    const scores = score(model, sheet)
    await expect(page.locator('.result-overall')).toContainText(figure('en', shown(scores.overall.score ?? 0)))
    for (const { id } of model.dimensions) {
      const own = scores.dimensions[id]?.score
      const cell = page.locator(`tr[data-part="${id}"] td.figure`).first()
      await expect(cell).toHaveText(own === undefined ? /no score|does not apply/ : figure('en', shown(own)))
    }
    await page.getByRole('button', { name: 'Take over' }).click()
    await page.getByRole('link', { name: 'Share and print' }).click()
    await expect(linkField(page)).toHaveValue(new RegExp(`#${address}$`))
  }
  expect(models).toHaveLength(2)
})

function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

test('words of a model that the language does not have say that they are English, wherever they stand', async ({
  page
}) => {
  for (const [model, responses] of [
    [xm, [3, 'unknown', 2, 4, 1]],
    [pyramid, [4, 4, 4, 5, 1, 'unknown', 3, 4]]
  ] as const) {
    await page.route(`**/fa/models/${model.id}.json`, async route => {
      await route.fulfill({ response: await route.fetch({ url: route.request().url().replace('/fa/', '/en/') }) })
    })
    await page.goto(`/fa/results/#${linkOf([sheetOf(model, responses)])}`)
    await expect(page.getByText('این مدل هنوز ترجمه نشده')).toBeVisible()
    await expectEnglishMarked(page.locator('.sections'), 15)
    await page.getByRole('link', { name: 'برنامه', exact: true }).click()
    await expect(page.locator('.advice-text').first()).toHaveAttribute('dir', 'ltr')
    await expectEnglishMarked(page.locator('.sections'), 8)
    await expectNoViolations(page)
    const earlier = linkOf([sheetOf(model, [2, ...responses])])
    await page.goto(`/fa/compare/#${earlier}.${linkOf([sheetOf(model, responses)])}`)
    await expectEnglishMarked(page.locator(`[data-model=${model.id}]`).first(), 6)
    await page.goto('about:blank')
  }
})

/** Words of a model in English stand in elements that say so, and are so many. */
async function expectEnglishMarked(place: Locator, least: number): Promise<void> {
  await expect(place).toBeVisible()
  const { english, others } = await place.evaluate(result => {
    const texts = document.createTreeWalker(result, NodeFilter.SHOW_TEXT)
    const found = { english: 0, others: [] as string[] }
    while (texts.nextNode()) {
      const text = texts.currentNode.textContent ?? ''
      const inside = texts.currentNode.parentElement?.closest('[lang]')
      if (texts.currentNode.parentElement?.closest('svg') || !/[a-z]{3}/.test(text)) continue
      if (inside?.getAttribute('lang') === 'en' && inside.getAttribute('dir') === 'ltr') found.english++
      else found.others.push(text)
    }
    return found
  })
  expect(others).toEqual([])
  expect(english).toBeGreaterThan(least)
}
