import type { Page } from '@playwright/test'
import type { FormId } from '../../src/core/model.ts'
import type { Response, Sheet } from '../../src/core/sheet.ts'
import { pyramid as levels, xm } from '../core/models.ts'
import { linkOf, sheetOf } from './links.ts'
import { allOf, expect, giveAnswers } from './page.ts'

/** A page in a state of its own: where it is, what the browser keeps beforehand, what is done there, what then shows. */
export interface State {
  readonly name: string
  readonly address: string
  readonly prepare?: (page: Page) => Promise<unknown>
  readonly act?: (page: Page) => Promise<unknown>
  /** What only this state shows. */
  readonly shows: string
  /** Looked at by day and night, on a phone and a desk, and in every language; others of its kind have the same parts. */
  readonly isExample?: boolean
  /** The state that has all of its parts, with other words or figures in them: `npm run test:all` looks at this one too. */
  readonly like?: string
}

const short = 'assess/xm-competencies/'
const long = 'assess/xm-competencies/long/'
const pyramid = 'assess/cx-pyramid/'
const key = 'sextant:sheet:first:xm-competencies:short'

const mixed: readonly Response[] = [3, 2, 4, 'unknown', 5, 2]
const someAnswers = allOf(3, { metrics: 'unknown', design: 1, listening: 5, roadmap: undefined })
const crackedLevels: readonly Response[] = [5, 5, 4, 5, 2, 2, 3, 2, 4, 4, 4, 5, 1, 'unknown', 4, 2]

const answersOf = (model: typeof xm | typeof levels, form: FormId, responses: readonly (Response | undefined)[]) =>
  sheetOf(model, responses, { form }).answers
const longAnswers = answersOf(xm, 'long', mixed)
const pyramidAnswers = answersOf(levels, 'short', crackedLevels)

const some = (page: Page) => giveAnswers(page, someAnswers)
const all = (page: Page) => giveAnswers(page, allOf(3, { design: 1, listening: 5 }))
const ofPyramid = (page: Page) => giveAnswers(page, pyramidAnswers, { model: 'cx-pyramid' })

const shared = sheetOf(xm, mixed)
const link = linkOf([shared])
const linkOfBoth = linkOf([shared, sheetOf(levels, crackedLevels)] satisfies Sheet[], { label: 'فروشگاه اصفهان' })

const submit = 'button[type=submit]:enabled'

export const questionnaireStates: readonly State[] = [
  { name: 'an untouched part', address: short, shows: `#lead:visible ${submit}` },
  {
    name: 'a part with answers and an open note',
    isExample: true,
    address: `${short}#lead`,
    prepare: page => giveAnswers(page, { strategy: 2, roadmap: 'unknown', governance: 'na' }),
    act: async page => {
      await page.locator('#question-strategy summary').click()
      await page.locator('#question-strategy textarea').fill('Minutes of the board, دوشنبه')
      await page.locator('#question-strategy select').selectOption('documented')
    },
    shows: '#question-strategy textarea:visible'
  },
  {
    name: 'a part of the long form',
    address: `${long}#listening`,
    prepare: page => giveAnswers(page, { ...longAnswers }, { form: 'long' }),
    shows: `#listening:visible ${submit}`
  },
  {
    name: 'an untouched part of the long form',
    like: 'a part of the long form',
    address: long,
    shows: `#strategy:visible ${submit}`
  },
  {
    name: 'a level of the pyramid',
    address: `${pyramid}#fulfil`,
    prepare: ofPyramid,
    shows: `#fulfil:visible ${submit}`
  },
  {
    name: 'an untouched level of the pyramid',
    like: 'a level of the pyramid',
    address: pyramid,
    shows: `#inform:visible ${submit}`
  },
  {
    name: 'the check with open questions',
    isExample: true,
    address: `${short}#check`,
    prepare: page => giveAnswers(page, { strategy: 3, metrics: 'unknown' }),
    shows: '#check .q-open a:visible'
  },
  { name: 'the check with nothing answered', address: `${short}#check`, shows: '#check a.button-main:visible' },
  {
    name: 'the check with everything answered',
    like: 'the check with open questions',
    address: `${short}#check`,
    prepare: all,
    shows: '#check:not(:has(.q-open)) button[type=submit]:enabled'
  },
  {
    name: 'a browser that remembers nothing',
    like: 'stored answers that were damaged',
    address: short,
    prepare: blockStorage,
    shows: '.notices .notice'
  },
  {
    name: 'stored answers that were damaged',
    address: short,
    prepare: page => page.addInitScript(name => localStorage.setItem(name, '{"modelVersion":1,"answers":{'), key),
    shows: '.notices .notice button'
  },
  {
    name: 'a full storage',
    like: 'stored answers that were damaged',
    address: short,
    prepare: fillStorage,
    shows: '.notices .notice'
  }
]

const radar = '.charts-radar canvas'

export const resultStates: readonly State[] = [
  { name: 'no answers', address: 'results/', shows: '.invitation' },
  {
    name: 'a provisional result',
    address: 'results/',
    prepare: page => giveAnswers(page, { strategy: 4, roadmap: 3, metrics: 'unknown', listening: 5, design: 1 }),
    shows: radar
  },
  { name: 'a result with a gap', like: 'a provisional result', address: 'results/', prepare: some, shows: radar },
  {
    name: 'a skill that is pointed at',
    address: 'results/skills/',
    prepare: some,
    act: page => page.locator('[data-skill=listening] td').first().hover(),
    shows: '.result-map > .readings[data-pointed]'
  },
  { name: 'a complete short form', address: 'results/', prepare: all, shows: '.result-monday a.button-main' },
  {
    name: 'a competency without answers',
    like: 'a provisional result',
    address: 'results/',
    prepare: page => giveAnswers(page, allOf(3, { strategy: undefined, roadmap: undefined, governance: undefined })),
    shows: '.result-monday a.button-main'
  },
  {
    name: 'a complete long form',
    like: 'a complete short form',
    address: 'results/',
    prepare: page => giveAnswers(page, { ...answersOf(xm, 'long', [3, 2, 4, 4, 5, 2]) }, { form: 'long' }),
    shows: radar
  },
  {
    name: 'the highest stage',
    address: 'results/',
    prepare: page => giveAnswers(page, allOf(5)),
    shows: radar
  },
  {
    isExample: true,
    name: 'a pyramid with cracks',
    address: 'results/',
    prepare: ofPyramid,
    shows: 'svg.charts-pyramid .charts-break'
  },
  {
    name: 'two results to choose from',
    address: 'results/',
    prepare: async page => {
      await some(page)
      await ofPyramid(page)
    },
    shows: 'fieldset.which'
  },
  {
    name: 'a stage that no route leads to',
    address: 'results/plan/',
    prepare: async page => {
      await giveAnswers(page, allOf('na', { strategy: 1, design: 5 }))
      await page.addInitScript(() => {
        const choices = { target: 'mobilize', efforts: {}, struckOut: ['strategy-1'] }
        localStorage.setItem('sextant:route:first', JSON.stringify({ 'xm-competencies': choices }))
      })
    },
    shows: '.plan-start:not(:has(button)) ~ .plan-left li'
  },
  {
    name: 'a plan with all advice unfolded',
    isExample: true,
    address: 'results/plan/',
    prepare: some,
    act: async page => {
      await page.locator('.result-advice > .buttons > button').click()
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true
      })
      await expect(page.locator('details:not([open])')).toHaveCount(0)
    },
    shows: '.result-piece[open]'
  },
  {
    name: 'a result to pass on, with its code',
    isExample: true,
    address: 'results/share/',
    prepare: some,
    act: page => page.locator('.share [aria-expanded=false]').click(),
    shows: 'svg.ui-qr'
  },
  { name: 'no answers to pass on', like: 'no answers', address: 'results/share/', shows: '.invitation' },
  {
    name: 'a result without storage',
    like: 'a shared result',
    address: `results/#${link}`,
    prepare: blockStorage,
    shows: `.shared ${radar}`
  },
  { name: 'a shared result', address: `results/#${link}`, shows: `.shared ${radar}` },
  { name: 'a shared plan', address: `results/plan/#${link}`, shows: '.shared .result-steps' },
  { name: 'a shared result to hand on', address: `results/share/#${link}`, shows: '.shared .ui-link' },
  {
    name: 'a shared result of two, and the question before it replaces one’s own',
    isExample: true,
    address: `results/#${linkOfBoth}`,
    prepare: some,
    act: page => page.locator('.shared nav.buttons button').last().click(),
    shows: '.shared fieldset.ui-ask'
  },
  {
    isExample: true,
    name: 'a damaged link',
    address: `results/#${link.slice(0, -1)}`,
    shows: '.invitation[role=alert]'
  },
  {
    name: 'a link of a newer version',
    like: 'a damaged link',
    address: `results/#9${link.slice(1)}`,
    shows: '.invitation[role=alert]'
  },
  {
    name: 'an invitation where a result should be',
    like: 'a damaged link',
    address: 'results/#2AAAA',
    shows: '.invitation[role=alert] a'
  }
]

/** Brings a page into a state and waits until it stands. */
export async function enter(page: Page, locale: string, { address, prepare, act, shows }: State): Promise<void> {
  await prepare?.(page)
  await page.goto(`/${locale}/${address}`)
  await settle(page)
  await act?.(page)
  await expect(page.locator(shows).first()).toBeVisible()
}

/** Waits until every island lives and what it loads by itself is there. */
export async function settle(page: Page): Promise<void> {
  await expect(page.locator('astro-island[ssr]:not([client=visible])')).toHaveCount(0)
  const [, view] = /\/results\/(?:(plan|skills|share)\/)?$/.exec(new URL(page.url()).pathname) ?? ['', 'elsewhere']
  if (view === 'elsewhere') return
  await expect(page.locator('.invitation, [data-result] > section').first()).toBeVisible()
  if ((await page.locator('.charts-radar').count()) > 0)
    await expect(page.locator(radar)).toHaveAttribute('style', /width/)
  if ((await page.locator('.results').count()) === 0) return
  if (view === 'plan') await expect(page.locator('section[aria-labelledby=plan-title]')).toBeVisible()
  if (view === 'share') await expect(page.locator('.file-in')).toBeVisible()
}

function blockStorage(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    for (const name of ['localStorage', 'indexedDB']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError')
        }
      })
    }
  })
}

async function fillStorage(page: Page): Promise<void> {
  await some(page)
  await page.addInitScript(name => {
    const setItem = Storage.prototype.setItem
    Storage.prototype.setItem = function (key: string, value: string) {
      if (key.startsWith('sextant:') && this.getItem(name) !== null)
        throw new DOMException('full', 'QuotaExceededError')
      setItem.call(this, key, value)
    }
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  }, key)
}
