import type { Page } from '@playwright/test'
import { encodeInvitation } from '../../src/core/workshop/invitation.ts'
import { publicKeyBytes } from '../../src/stores/sealing.ts'
import { phases } from '../../src/stores/workshop.ts'
import { pyramid as levels, xm } from '../core/models.ts'
import { asked, aWorkshop, models } from '../stores/workshops-made.ts'
import { pick as answerWith } from './answering.ts'
import { linkOf, sheetOf } from './links.ts'
import { keep, pick, sheetKey, stored, years } from './own.ts'
import { allOf, expect } from './page.ts'
import { questionnaireStates, resultStates, type State } from './states.ts'
import { aWorkshopIn, giveWorkshop } from './workshop-state.ts'

const four = [
  linkOf([sheetOf(xm, [2, 2, 2, 4, 4, 4, 3], { date: '2025-09-23' })], { label: 'Last year' }),
  linkOf([sheetOf(xm, [3])], { label: 'This year' }),
  linkOf([sheetOf(xm, [3], { form: 'long' })], { label: 'The survey' }),
  linkOf([sheetOf(levels, [4, 4, 4, 4, 4, 1, 4, 4, 5])], { label: 'A' })
].join('.')

const threes = (page: Page) => keep(page, { [sheetKey()]: stored(allOf(3, { strategy: 2 })) })
const sheet = { model: xm.id, modelVersion: 1, form: 'short', date: '2026-10-01' }
const result = { format: 'sextant-result', formatVersion: 1, createdOn: '2026-11-22', label: 'Theirs' }
const { 'sextant:assessments': list = '' } = years

const journeyStages = ['Looking', 'Booking', 'Arriving'].map((name, at) => ({
  ...{ id: `stage-${at}`, name },
  cells: { wants: { text: 'A bed', known: 'guessed' }, feeling: { text: `${1 - at}`, known: 'seen' } }
}))

const keptStates: readonly State[] = [
  {
    name: 'saved assessments',
    address: 'saved/',
    prepare: page => keep(page, years),
    shows: '.saved-log',
    isExample: true
  },
  {
    name: 'the question of a backup',
    address: 'saved/',
    prepare: page => keep(page, { ...years, 'sextant:assessments': list.replace('2025', '2023') }),
    act: page =>
      pick(page, {
        format: 'sextant-backup',
        formatVersion: 1,
        createdOn: '2026-11-22',
        assessments: [
          { id: 'b', name: 'Rosewood Hotel 2025', changedAt: 9, result: { createdOn: '2026-11-22', sheets: [] } }
        ]
      }),
    shows: '.files-incoming fieldset'
  },
  {
    name: 'what was found in a file',
    address: 'results/share/',
    prepare: page => keep(page, { [sheetKey()]: stored(allOf(2)) }),
    act: page =>
      pick(page, {
        ...result,
        sheets: [
          { ...sheet, answers: { ...allOf(3), ghost: 2 }, scores: {} },
          { ...sheet, answers: {}, model: 'of-others' }
        ]
      }),
    shows: '.files-found'
  },
  {
    name: 'a plan with an open card',
    address: 'results/plan/',
    prepare: threes,
    act: async page => {
      await page.locator('.plan-start button').click()
      await page.locator('.plan-card > summary').first().click()
    },
    shows: '.plan-fields'
  },
  {
    name: 'the settings of a report with a colour that is too light',
    address: 'results/share/',
    prepare: threes,
    act: page => page.locator('.report input[type=color]').fill('#ffcc00'),
    shows: '.report .notice'
  },
  {
    name: 'the list of what is to be brought',
    address: 'results/evidence/',
    prepare: threes,
    shows: '.bring-list',
    isExample: true
  },
  {
    name: 'a moment of the bank with a code for its card',
    address: 'metrics/questions/yearly/',
    act: page => page.locator('input[type=url]').fill('example.org/ask'),
    shows: '.metrics-code svg',
    isExample: true
  },
  {
    name: 'a strategy on one page, filled from result and plan',
    address: 'worksheets/strategy/',
    prepare: page =>
      keep(page, {
        [sheetKey()]: stored(allOf(2, { strategy: 1 })),
        'sextant:plan:first': JSON.stringify([{ id: '0a1b2c3d', text: 'Paint the door', status: 'open' }]),
        'sextant:strategy:first': JSON.stringify({ lines: { promise: 'An answer the same day' } })
      }),
    shows: '.chapter li button',
    isExample: true
  },
  {
    name: 'a journey that is written, with its curve',
    address: 'worksheets/journey/',
    prepare: page =>
      keep(page, { 'sextant:journey:first': JSON.stringify({ title: 'Guests', stages: journeyStages }) }),
    shows: '.journey-curve',
    isExample: true
  },
  { name: 'an empty comparison', address: 'compare/', shows: '.compare' },
  {
    name: 'a comparison of four',
    address: `compare/#${four}`,
    act: page => page.locator('.compare-all summary').click(),
    shows: '.compare canvas',
    isExample: true
  }
]

const workshopStates: readonly State[] = [
  ...phases.map((phase): State => {
    const prepare = async (page: Page) => {
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await giveWorkshop(page, await aWorkshopIn(phase))
    }
    const settled = async (page: Page) => {
      await expect(page.locator('.workshop-open h2').first()).toBeAttached()
      if (phase === 'outcome') await expect(page.locator('canvas')).toHaveCount(2)
    }
    const isExample = ['collect', 'reveal', 'outcome'].includes(phase)
    const page = {
      name: `a workshop: ${phase}`,
      address: 'workshop/',
      prepare,
      act: settled,
      shows: 'main h2',
      isExample
    }
    // People vote again as they have voted.
    return phase === 'second' ? { ...page, like: 'a workshop: collect' } : page
  }),
  { name: 'an invitation that is taken up', address: 'workshop/join/', act: takePart, shows: '.join-start button' },
  {
    name: 'a question of a ballot',
    address: 'workshop/join/',
    act: async page => {
      await takePart(page)
      await begin(page)
    },
    shows: '.join fieldset input:checked'
  },
  {
    name: 'a ballot that is handed in',
    address: 'workshop/join/',
    act: async page => {
      await takePart(page)
      await begin(page)
      for (const next of ['roadmap', 'governance']) {
        await page.locator('button[type=submit]').click()
        await expect(page.locator(`#question-${next}`)).toBeVisible()
      }
      await page.locator('button[type=submit]').click()
      await page.locator('.join-hand-in .button-main').click()
      await expect(page.locator('.share-box input')).toHaveValue(/#3/)
    },
    shows: '.join-hand-in',
    isExample: true
  }
]

/** Follows an invitation that asks for a name, a role and three questions. */
async function takePart(page: Page): Promise<void> {
  const { id: workshop, keys } = await aWorkshop(0x77)
  const publicKey = publicKeyBytes(keys)
  if (!publicKey) throw new Error('no key')
  const invitation = { workshop, publicKey, title: 'بهار / Spring', named: true, round: 1 }
  const others = { roles: ['Executives', 'Front line'], asked: [{ ...asked, dimensions: ['lead'] }] }
  const hash = encodeInvitation({ ...invitation, ...others }, models)
  await page.setViewportSize({ width: 320, height: 700 })
  await page.evaluate(fragment => location.assign(`#${fragment}`), hash)
  await expect(page.getByRole('radio').first()).toBeVisible()
}

async function begin(page: Page): Promise<void> {
  await page.getByRole('textbox').fill('Sara')
  await page.getByRole('radio').first().check()
  await page.locator('button[type=submit]').click()
  await answerWith(page, 'strategy', 3)
}

/** Every state of every page that is looked at for its looks. */
export const allStates: readonly State[] = [...questionnaireStates, ...resultStates, ...keptStates, ...workshopStates]
