import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { messagesIn } from '../../src/i18n/dictionaries.ts'
import { xm } from '../core/models.ts'
import { randomFrom } from '../core/random.ts'
import { linkOf, sheetOf } from './links.ts'
import { allOf, expect, giveAnswers, test } from './page.ts'
import { isThorough } from './thorough.ts'
import { aWorkshopIn, giveWorkshop } from './workshop-state.ts'

const one = linkOf([sheetOf(xm, [3, 2, 4, 5])])
const two = linkOf([sheetOf(xm, [2, 2, 3, 4])])
const some = (page: Page) => giveAnswers(page, allOf(3, { metrics: 'unknown', design: 1 }))

const pages: readonly { readonly address: string; readonly prepare?: (page: Page) => Promise<unknown> }[] = [
  { address: '', prepare: some },
  { address: 'assess/', prepare: some },
  { address: 'assess/xm-competencies/', prepare: some },
  { address: 'results/', prepare: some },
  { address: 'results/plan/', prepare: some },
  { address: 'results/share/', prepare: some },
  { address: `results/#${one}` },
  { address: `compare/#${one}.${two}`, prepare: some },
  { address: 'saved/', prepare: some },
  { address: 'workshop/', prepare: async page => giveWorkshop(page, await aWorkshopIn('collect')) }
]

const { site, workshop, share } = messagesIn('en')
const sentences = [site.missing.part, site.missing.half, workshop.missing, share.qrFailed]

interface Look {
  readonly headings: readonly string[]
  /** How many letters the islands show that have some. */
  readonly islands: readonly number[]
  /** What stands there as long as something is on its way. */
  readonly waiting: boolean
  readonly sentence: boolean
  readonly blank: boolean
}

/** What somebody sees of a page. */
function look(page: Page): Promise<Look> {
  return page.evaluate(texts => {
    const main = document.querySelector('main') as HTMLElement
    const shown = [...main.querySelectorAll<HTMLElement>('h1, h2, h3')].filter(one => one.checkVisibility())
    const islands = [...main.querySelectorAll<HTMLElement>('astro-island')]
    return {
      headings: shown.map(one => one.innerText.trim()),
      islands: islands.map(one => one.innerText.trim().length),
      waiting: islands.some(one => one.matches('[ssr]:not([client=visible])')),
      sentence: texts.some(text => main.innerText.includes(text)),
      blank: main.innerText.trim().length < 40
    }
  }, sentences)
}

/** Opens a page anew, however little its address changes, and waits for a while until it stands as it should. */
async function open(page: Page, address: string, time: number, stands: (now: Look) => boolean): Promise<Look> {
  const [path, fragment = ''] = address.split('#')
  await page.goto(`/en/${path}?${time}#${fragment}`, { waitUntil: 'networkidle' })
  await expect
    .poll(() => look(page).then(stands), { timeout: 4000, intervals: [100] })
    .toBe(true)
    .catch(() => {})
  return look(page)
}

/** What is wrong with a page that lacks a script. */
function verdict(whole: Look, broken: Look): string {
  if (broken.blank) return 'blank'
  const isEmptied = broken.islands.some((letters, at) => letters === 0 && (whole.islands[at] ?? 0) > 0)
  const isLess = isEmptied || broken.waiting || whole.headings.some(one => !broken.headings.includes(one))
  return isLess && !broken.sentence ? 'silent' : ''
}

/** Loads a page once for each of its scripts, without that one; `chosen` says which. */
async function blockEach(page: Page, address: string, chosen: (scripts: string[]) => string[]): Promise<string[]> {
  const asked = new Set<string>()
  page.on('request', request => {
    if (request.resourceType() === 'script') asked.add(new URL(request.url()).pathname)
  })
  const whole = await open(page, address, 0, ({ waiting }) => !waiting)
  expect(whole).toMatchObject({ waiting: false, sentence: false, blank: false })
  const wrong: string[] = []
  const scripts = chosen([...asked].sort())
  for (const [at, script] of scripts.entries()) {
    const isIt = (url: URL) => url.pathname === script
    await page.route(isIt, route => route.abort())
    const fault = verdict(whole, await open(page, address, at + 1, now => verdict(whole, now) === ''))
    if (fault) wrong.push(`/en/${address} without ${script}: ${fault}`)
    await page.unroute(isIt)
  }
  test.info().annotations.push({ type: 'blocked loads', description: `${scripts.length}` })
  return wrong
}

test.describe('a page that lacks one of its scripts', () => {
  test.use({ allowed: [/ERR_FAILED|Failed to (fetch|load)|astro-island|NetworkError/i] })
  test.setTimeout(600_000)

  test.beforeEach(({ page }) =>
    // The second before the site asks again need not be waited for.
    page.addInitScript(() => {
      const wait = window.setTimeout
      const sooner = (act: () => void, ms?: number) => wait(act, ms === 1000 ? 0 : ms)
      Object.assign(window, { setTimeout: sooner })
    })
  )

  if (isThorough) {
    for (const { address, prepare } of pages) {
      test(`/${address.split('#')[0]}${address.includes('#') ? '#…' : ''} is neither blank nor silent, whichever it is`, async ({
        page
      }) => {
        await prepare?.(page)
        expect(await blockEach(page, address, all => all)).toEqual([])
      })
    }
  } else {
    test('is neither blank nor silent, for some that are drawn', async ({ page }) => {
      const random = randomFrom(15)
      await some(page)
      const drawn = ['saved/', `results/#${one}`, 'assess/xm-competencies/']
      for (const address of drawn) {
        const wrong = await blockEach(page, address, all =>
          [0, 1].map(() => all[Math.floor(random() * all.length)] ?? '')
        )
        expect(wrong).toEqual([])
      }
    })
  }

  test('gives what is stored as a file that the site opens, and comes alive when its scripts do', async ({ page }) => {
    const { saved } = messagesIn('fa')
    const { missing } = messagesIn('fa').site
    await some(page)
    await page.route(/_astro\/every-island/, route => route.abort())
    await page.goto('/fa/saved/')
    await expect(page.getByText(missing.half)).toBeVisible()
    await expect(page.getByRole('status').filter({ hasText: messagesIn('fa').results.loading })).toBeHidden()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: missing.save }).click()
    ])
    const file = await download.path()
    await page.context().setOffline(true)
    await page.getByRole('button', { name: missing.again }).click()
    await expect(page.getByText(missing.unreachable)).toBeVisible()
    await page.context().setOffline(false)
    await page.unroute(/_astro\/every-island/)
    await page.getByRole('button', { name: missing.again }).click()
    await expect(page.getByRole('heading', { name: saved.listTitle })).toBeVisible()
    await page.locator('input[type=file]').setInputFiles({
      name: 'stored.json',
      mimeType: 'application/json',
      buffer: readFileSync(file)
    })
    await expect(page.locator('.file-in')).toContainText(saved.restoreTitle)
  })
})

test.describe('a part that throws', () => {
  test.use({ allowed: [/broken/] })

  test('says so in its place, leaves the rest alone, and comes when it is asked for again', async ({ page }) => {
    await some(page)
    const timelines = /_astro\/Timelines\./
    await page.route(timelines, route =>
      route.fulfill({
        contentType: 'text/javascript',
        body: 'const broken = () => { throw new Error("broken") }; export { broken as Timelines, broken as n, broken as t }'
      })
    )
    await page.goto('/en/saved/')
    await expect(page.getByText(site.missing.part)).toHaveCount(1)
    await page.getByRole('button', { name: 'New assessment' }).click()
    await page.getByLabel('Name', { exact: true }).fill('Harbour')
    await page.getByRole('button', { name: 'Create' }).click()
    await expect(
      page
        .getByRole('heading', { name: /Harbour/ })
        .or(page.getByText('Harbour').first())
        .first()
    ).toBeVisible()
    await page.unroute(timelines)
    await page.getByRole('button', { name: site.missing.again }).click()
    await expect(page.getByText(site.missing.part)).toHaveCount(0)
    await expect(page.locator('.saved-list > *')).toHaveCount(2)
  })
})
