import { expect, test } from 'vitest'
import { aWorkshopIn } from '../../browser/workshop-state.ts'
import { keptOf, openDesk, openWall, storedWorkshop } from './desk.ts'

const direction = 'xm-competencies/short/strategy'

test('a question is asked again by show of hands, and the wall shows these beside the votes before', async () => {
  const workshop = { ...(await aWorkshopIn('reveal')), agreed: {} }
  const { user, press, reads } = await openDesk(keptOf(workshop))
  const wall = await openWall()
  await reads('The wall is open.')
  await press('Ask again')
  await expect.poll(() => document.activeElement?.localName).toBe('input')
  for (const count of ['0', '1', '7', '1']) await user.keyboard(`${count}{Tab}`)
  await user.keyboard('{Enter}')
  const rung = (at: number) => wall.querySelectorAll('.wall-ladder > li')[at - 1]
  await expect.poll(() => rung(3)?.textContent).toContain('was 0')
  expect(rung(3)?.querySelectorAll('.wall-shape')).toHaveLength(7)
  expect(rung(1)?.textContent).toContain('was 5')
  expect(wall.textContent).toContain('You agree.')
  // Hands are told by no role.
  expect(document.querySelector('.wall-roles')).toBeNull()
  expect(storedWorkshop()).toMatchObject({
    again: { [direction]: [0, 1, 7, 1, 0] },
    ballots: workshop.ballots,
    hands: {}
  })
  await press('To the outcome')
  const row = () => document.querySelector(`tr[data-topic="${direction}"]`)
  await expect.poll(() => row()?.textContent).toContain('3 (2 to 4, 9) (asked again, by show of hands)')
  expect(row()?.querySelector('td')?.textContent).toContain('1 (1 to 4, 9)')
  await press('Take the median of the last vote for those')
  await expect.poll(() => wall.querySelector('.wall-agreed li')?.textContent).toContain('3')
})

test('actions are written while the room looks, taken back, and are the plan of the outcome', async () => {
  const { user, press, fill, reads, page } = await openDesk(keptOf(await aWorkshopIn('reveal')))
  const wall = await openWall()
  await reads('The wall is open.')
  await press('Actions')
  await expect.poll(() => wall.textContent).toContain('Nothing is decided yet.')
  await user.keyboard('Print the promise on every order')
  const lines = (isDraft: boolean) => wall.querySelector(`[data-draft=${isDraft}]`)?.textContent
  await expect.poll(() => lines(true)).toContain('Print the promise on every order')
  await user.keyboard('{Tab}Sara')
  await fill('By when', '2026-12-24')
  await user.keyboard('{Enter}')
  await expect.poll(() => lines(false)).toMatch(/Print the promise on every order.*Sara.*December 24, 2026/)
  await expect.poll(() => document.activeElement).toHaveProperty('value', '')
  await user.keyboard('A slip of the pen{Enter}')
  await press('Remove from the plan: A slip of the pen')
  await expect.poll(() => wall.querySelectorAll('.wall-actions li').length).toBe(1)

  await press('To the outcome')
  await expect.poll(() => wall.querySelector('.wall-agreed')?.textContent).toContain('Print the promise on every order')
  const card = await page.findByText('Print the promise on every order', { selector: '.plan-card *' })
  expect(card.closest('.plan-card')?.textContent).toContain('Sara')
  expect(document.querySelectorAll('.plan-card')).toHaveLength(1)
})
