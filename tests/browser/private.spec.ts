import path from 'node:path'
import { goOn, itemsShown, openAlive, pick, shortForm, shownPart } from './answering.ts'
import { expect, test } from './page.ts'

test('a whole journey asks nobody but the site, sends nothing, and leaves no cookie', async ({
  page,
  context,
  baseURL
}) => {
  const requests: { url: string; method: string; body: string | null; headers: string }[] = []
  context.on('request', request => {
    if (/^(data|blob):/.test(request.url())) return
    requests.push({
      url: request.url(),
      method: request.method(),
      body: request.postData(),
      headers: JSON.stringify(request.headers())
    })
  })
  await page.goto('/')
  await page
    .getByRole('main')
    .getByRole('link', { name: /English/ })
    .click()
  await openAlive(page, shortForm())
  for (const part of ['lead', 'realize', 'activate', 'enlighten', 'respond', 'disrupt']) {
    await expect(shownPart(page)).toHaveId(part)
    for (const item of await itemsShown(page)) await pick(page, item, 3)
    await shownPart(page).locator('.q-note summary').first().click()
    await shownPart(page).locator('textarea').first().fill('secret evidence')
    await goOn(page)
  }
  await goOn(page)
  await expect(page.locator('canvas')).toBeVisible()
  await page.getByRole('link', { name: 'Plan', exact: true }).click()
  await page.getByLabel('Target').selectOption('embed')
  await page.locator('.plan-start button').click()
  await page.locator('a[data-language][hreflang=fa]').click()
  await expect(page).toHaveURL(/\/fa\/results\/plan\/$/)
  await page.locator('.result-views').getByRole('link', { name: 'نتیجه', exact: true }).click()
  await expect(page.locator('canvas')).toBeVisible()

  expect(requests.length).toBeGreaterThan(10)
  expect(requests.filter(({ url }) => new URL(url).origin !== baseURL)).toEqual([])
  expect(requests.filter(({ method, body }) => method !== 'GET' || body !== null)).toEqual([])
  expect(requests.filter(({ url }) => new URL(url).search !== '')).toEqual([])
  expect(
    requests.filter(({ url, headers }) => /secret|strategy|3,3,3/.test(url.replace(/.*\/models\//, '') + headers))
  ).toEqual([])
  expect(requests.filter(({ headers }) => /"cookie"/i.test(headers))).toEqual([])
  // Whatever policy a page has, Chromium names to the site whose styles ask for a font: a style sheet, or the page that they
  // stand in, without what follows its `#`. No other request says where it comes from.
  const named = requests.flatMap(({ url, headers }) => {
    const { referer = '' }: { referer?: string } = JSON.parse(headers)
    return referer ? [{ asks: path.extname(url), from: new URL(referer).origin + new URL(referer).search }] : []
  })
  expect(named.filter(({ asks, from }) => asks !== '.woff2' || from !== baseURL)).toEqual([])
  expect(await context.cookies()).toEqual([])
  expect(await page.evaluate(() => document.cookie)).toBe('')
  expect(await page.evaluate(async () => (await navigator.serviceWorker?.getRegistrations())?.length ?? 0)).toBe(0)
})

test('the page itself forbids requests to anyone else', async ({ page }) => {
  await page.goto('/en/results/')
  const outcome = await page.evaluate(() =>
    fetch('https://example.org/').then(
      () => 'answered',
      () => 'refused'
    )
  )
  expect(outcome).toBe('refused')
  const ran = await page.evaluate(() => {
    const refused: string[] = []
    const attempt = (name: string, act: () => void) => {
      try {
        act()
      } catch {
        refused.push(name)
      }
    }
    attempt('a script', () => {
      const script = document.createElement('script')
      script.textContent = 'document.documentElement.dataset.written = "yes"'
      document.body.append(script)
    })
    attempt('markup', () =>
      document.body.insertAdjacentHTML('beforeend', '<p onclick="this.remove()" class="written">x</p>')
    )
    attempt('inner', () => {
      document.body.innerHTML = '<p class="written">x</p>'
    })
    return [document.documentElement.dataset.written, document.querySelectorAll('.written').length, refused]
  })
  // A script that is written in does not run, and no text becomes markup.
  expect(ran.slice(0, 2)).toEqual([undefined, 0])
  expect(ran[2]).toEqual(expect.arrayContaining(['markup', 'inner']))
})

test.use({
  allowed: [/Content Security Policy|Trusted|Refused to connect|a request left the site: https:\/\/example\.org/]
})
