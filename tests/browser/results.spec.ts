import type { Request } from '@playwright/test'
import { pyramid, xm } from '../core/models.ts'
import { linkOf, sheetOf } from './links.ts'
import { allOf, expect, giveAnswers, test } from './page.ts'

test.describe('before any script has come', () => {
  test.use({ allowed: [/ERR_FAILED|Failed to (fetch|load)|preload/i] })

  test('the page asks for the model of its link or of what is stored, for the radar where there is one, and no other', async ({
    page
  }) => {
    // They come, and do nothing.
    await page.route('**/_astro/*.js', route => route.fulfill({ contentType: 'text/javascript', body: '' }))
    const asked = async (address: string, last?: RegExp) => {
      const all: string[] = []
      const note = (request: Request) => all.push(new URL(request.url()).pathname)
      // A new page, and not another place on the one that is open.
      await page.goto('/en/method/')
      page.on('request', note)
      await Promise.all([last && page.waitForRequest(last), page.goto(address, { waitUntil: 'load' })])
      page.off('request', note)
      return all.filter(one => /models\/|radar-chart/.test(one)).map(one => one.replace(/\.[\w-]+\.js$/, ''))
    }
    const files = (model: string) => [`/models/${model}.json`, `/en/models/${model}.brief.json`]
    const skills = [...files(xm.id), '/_astro/radar-chart']
    expect(await asked(`/en/results/#${linkOf([sheetOf(xm, [3])])}`, /radar-chart/)).toEqual(skills)
    expect(await asked(`/en/results/#${linkOf([sheetOf(pyramid, [3])])}`)).toEqual(files(pyramid.id))
    expect(await asked('/en/results/')).toEqual([])
    await giveAnswers(page, allOf(3))
    expect(await asked('/en/results/', /radar-chart/)).toEqual(skills)
  })
})
