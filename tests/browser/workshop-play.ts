import type { Browser, BrowserContext, Page } from '@playwright/test'
import { encodeSealed } from '../../src/core/codec/sealed.ts'
import { encodeResult } from '../../src/core/result-bytes.ts'
import type { Rating, Response } from '../../src/core/sheet.ts'
import { decodeInvitation } from '../../src/core/workshop/invitation.ts'
import { seal } from '../../src/stores/sealing.ts'
import { pick } from './answering.ts'
import { expect } from './page.ts'
import { ladderOf, pyramid, xm } from './today.ts'

/** A vote by item; what is not named is left out. */
export type Vote = Readonly<Record<string, string>>

/** The seven ladders of two competencies, in their order. */
export const lead = ['strategy', 'roadmap', 'governance'].map(ladderOf)
export const enlighten = ['listening', 'data-integration', 'discovery', 'distribution'].map(ladderOf)
export const asked: readonly string[] = [...lead, ...enlighten]

const models = [xm, pyramid]

/** The same vote on every question, but for some. */
export function voteOf(rating: string, others: Vote = {}): Vote {
  return { ...Object.fromEntries(asked.map(item => [item, rating])), ...others }
}

interface Preparation {
  readonly title?: string
  readonly roles?: readonly string[]
  readonly named?: boolean
  /** Where the facilitator's page is. */
  readonly address?: string
}

/** Prepares a workshop on two competencies and gives its invitation. */
export async function prepare(
  page: Page,
  { title = 'Spring', roles = [], named = false, address = '/en/workshop/' }: Preparation = {}
) {
  await page.goto(address)
  await page.getByRole('button', { name: /^Prepare (a|another) workshop$/ }).click()
  await page.getByLabel('Title').fill(title)
  const form = page.locator('[data-form="xm-competencies/short"]')
  for (const part of ['Realize', 'Activate', 'Respond', 'Disrupt']) {
    await form.getByRole('checkbox', { name: new RegExp(`^${part}`) }).uncheck()
  }
  if (named) await page.getByLabel(/^Named/).check()
  if (roles.length > 0) await page.getByLabel('Roles').fill(roles.join('\n'))
  await page.getByRole('button', { name: 'Make the invitation' }).click()
  return invitationOf(page)
}

/** The address that the invitation on the screen leads to. */
export async function invitationOf(page: Page): Promise<string> {
  return page.getByLabel('Link of the invitation').inputValue()
}

export interface Participant {
  readonly context: BrowserContext
  readonly page: Page
  readonly locale: string
}

/** Someone with a phone of their own. */
export async function someone(browser: Browser, locale = 'en'): Promise<Participant> {
  const context = await browser.newContext({ viewport: { width: 390, height: 800 } })
  return { context, page: await context.newPage(), locale }
}

/** What a participant presses, by language. */
const words: Readonly<Record<string, Record<'begin' | 'next' | 'hand' | 'link', RegExp>>> = {
  en: {
    begin: /^(Begin|Go on)$/,
    next: /^(Go on|Look through and hand in)$/,
    hand: /^Make my ballot/,
    link: /^Link of/
  },
  fa: { begin: /^(شروع|ادامه)$/, next: /^(ادامه|مرور و تحویل)$/, hand: /^ساختن (دوبارهٔ )?برگه/, link: /^پیوند برگهٔ/ }
}

/** Opens an invitation in the participant's language. */
export async function open({ page, locale }: Participant, invitation: string): Promise<void> {
  await page.goto('about:blank')
  await page.goto(invitation.replace('/en/', `/${locale}/`))
}

/** Answers on the open invitation and gives the link of the ballot. */
export async function vote({ page, locale }: Participant, answers: Vote, role?: string): Promise<string> {
  const say = words[locale]
  if (!say) throw new Error(locale)
  if (role) await page.getByRole('radio', { name: role }).check()
  else if (
    (await page.getByRole('radio').count()) > 0 &&
    (await page.getByRole('radio', { checked: true }).count()) === 0
  ) {
    await page.getByRole('radio').last().check()
  }
  await page.getByRole('button', { name: say.begin }).click()
  // A phone asks one question at a time.
  for (const item of asked) {
    await expect(page.locator('fieldset[data-item]')).toHaveId(`question-${item}`)
    const answer = answers[item]
    if (answer) await pick(page, item, answer)
    await page.getByRole('button', { name: say.next }).click()
  }
  await page.getByRole('button', { name: say.hand }).click()
  return page.getByLabel(say.link).inputValue()
}

interface Caster {
  readonly ballot: number
  readonly round?: number
  readonly role?: number | null
}

/** The link of a ballot, made as a phone makes it: where it is not the phone that is looked at, none is opened. */
export async function ballotTo(invitation: string, vote: Vote, { ballot, round, role = null }: Caster) {
  const read = decodeInvitation(invitation.slice(invitation.indexOf('#')), models)
  if (!read.ok) throw new Error('not an invitation')
  const answers = Object.fromEntries(
    Object.entries(vote).map(([item, value]) => [
      item,
      /\d/.test(value) ? (Number(value) as Rating) : (value as Response)
    ])
  )
  const sheets = [{ model: xm.id, modelVersion: xm.version, form: 'short' as const, answers }]
  const bytes = encodeResult(sheets, models, {
    ballot: { workshop: read.workshop, ballot, role, round: round ?? read.round, revision: 0 }
  })
  return `${invitation.split('join/')[0]}#${encodeSealed(await seal(bytes, read.publicKey))}`
}

/** From the first question to the last page without answering. */
export async function skipAll(page: Page): Promise<void> {
  for (const _ of asked.slice(1)) await page.getByRole('button', { name: 'Go on' }).click()
  await page.getByRole('button', { name: 'Look through and hand in' }).click()
}

/** Pastes a text into the collecting page. */
export async function take(page: Page, text: string): Promise<void> {
  await page.getByLabel('Paste ballots here').fill(text)
  await page.getByRole('button', { name: 'Take in' }).click()
  await expect(page.locator('.workshop-findings')).not.toBeEmpty()
  await expect(page.getByText('Looking for ballots…')).toHaveCount(0)
}

/** Goes to a phase by its name in the row of phases. */
export async function goTo(page: Page, phase: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Phases of the workshop' }).getByRole('button', { name: phase }).click()
}
