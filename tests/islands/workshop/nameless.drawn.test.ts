import { expect, test } from 'vitest'
import { toBase64url } from '../../../src/core/codec/base64url.ts'
import type { Response } from '../../../src/core/sheet.ts'
import { phases } from '../../../src/stores/workshop.ts'
import { xm } from '../../core/models.ts'
import { aWorkshop, ballotOf } from '../../stores/workshops-made.ts'
import { keptOf, openDesk, openWall } from './desk.ts'

/** Three, three and two by role, and two of all that answer the second question; names are left from an earlier plan. */
async function eightWithoutNames() {
  const [strategy = '', roadmap = '', ...others] = xm.forms.short ?? []
  const anonymous = await aWorkshop(0x1234abcd, {
    phase: 'prepare',
    roles: ['Executives', 'Front line', 'Back office'],
    expectedNames: ['Sara Expected']
  })
  const ballots = Array.from({ length: 8 }, (_, at) => {
    const answers: Record<string, Response> = { [strategy]: at < 4 ? 2 : 4, ...(at < 2 && { [roadmap]: 5 }) }
    for (const item of others) answers[item] = 3
    const sheets = [{ model: xm.id, modelVersion: 1, form: 'short' as const, answers }]
    return `1${toBase64url(ballotOf(anonymous, { ballot: at + 1, role: at % 3, name: `Person ${at}`, sheets }))}`
  })
  return { ...anonymous, ballots }
}

test('without names nobody is named and nothing of fewer than three is told, in any phase, on the wall or on paper', async () => {
  const { press, goTo, reads } = await openDesk(keptOf(await eightWithoutNames()))
  const wall = await openWall()
  await reads('The wall is open.')
  const main = document.querySelector('main')
  for (const phase of phases) {
    await goTo(phase)
    if (phase === 'reveal') await press('Show the votes')
    await expect.poll(() => document.querySelector('.workshop-phases [aria-current]')?.textContent).toMatch(/./)
    if (phase === 'collect') await expectMail()
    if (phase === 'reveal' || phase === 'decide') {
      await press(/^Go to/)
      await press(/Direction/)
      // A role that the others would tell is kept back.
      for (const one of [main, wall]) {
        await expect
          .poll(() => one?.querySelector('.wall-roles')?.textContent)
          .toMatch(/Executives \d\.\d.*Front line not shown.*Back office too few/s)
      }
      await press(/^Go to/)
      await press(/Plan of work/)
      for (const one of [main, wall]) {
        await expect.poll(() => one?.querySelector('.wall-topic')?.textContent).toContain('Too few to show')
        expect(one?.querySelectorAll('.wall-topic .wall-shape')).toHaveLength(0)
      }
    }
    expect(document.body.textContent, phase).not.toMatch(/Person \d|Sara/)
  }
  // What stands there is what is printed, and more.
  await reads('8 people: Executives, Front line, and Back office')
  await reads('too few to show')
  const heads = [...document.querySelectorAll('.outcome-picture th')].map(one => one.textContent)
  expect(heads.filter(head => /Executives|Front line|Back office/.test(head))).toEqual([])
  // As long as nothing is agreed there is no stage to aim at.
  expect(document.querySelector('.plan-target')).toBeNull()
})

/** A mail has the same few sentences as the invitation on paper, and its link. */
async function expectMail() {
  const link = () => document.querySelector<HTMLInputElement>('input[readonly]')?.value
  await expect.poll(link).toMatch(/\/en\/workshop\/join\/#2/)
  const mail = new URL(document.querySelector<HTMLAnchorElement>('a[href^="mailto:"]')?.href ?? '')
  expect(mail.searchParams.get('subject')).toBe('Spring')
  expect(mail.searchParams.get('body')).toMatch(/^You are invited to “Spring”.+carries no name.+/)
  expect(mail.searchParams.get('body')).toContain(link())
}
