import { expect, test } from 'vitest'
import { sealedLink } from '../../stores/workshops-made.ts'
import { keptOf, openDesk, reopenDesk, storedWorkshop } from './desk.ts'
import { questions, shortWorkshop } from './seat.ts'

const direction = 'xm-competencies/short/strategy'
const shown = () => document.querySelector('.wall-topic')?.getAttribute('data-topic')
const invitation = async ({ page }: Awaited<ReturnType<typeof openDesk>>) =>
  (await page.findByLabelText<HTMLInputElement>('Link of the invitation')).value

/** Sara's ballot: the same on every question, or on one. */
const votes = (rating: 2 | 4, items = questions) => [
  {
    model: 'xm-competencies',
    modelVersion: 1,
    form: 'short' as const,
    answers: Object.fromEntries(items.map(item => [item, rating]))
  }
]

test('a facilitator who closes the tab finds the workshop as it was, in every phase', async () => {
  let desk = await openDesk(keptOf(await shortWorkshop(0x1234abcd, { phase: 'prepare' })))
  await desk.fill('Title', 'Autumn')
  await desk.fill('Roles', 'Shop\nOffice')
  await desk.press(/^Named/, 'radio')
  await desk.press('Make the invitation')
  const first = await invitation(desk)
  await desk.goTo('prepare')

  desk = await reopenDesk()
  expect(await desk.page.findByLabelText('Title')).toHaveProperty('value', 'Autumn')
  expect(desk.page.getByLabelText('Roles')).toHaveProperty('value', 'Shop\nOffice')
  expect(desk.page.getByRole('radio', { name: /^Named/ })).toHaveProperty('checked', true)
  await desk.press('Make the invitation')
  expect(await invitation(desk)).toBe(first)

  const workshop = storedWorkshop()
  await desk.take(await sealedLink(workshop, { name: 'Sara', role: 0, sheets: votes(2) }))
  desk = await reopenDesk()
  await desk.reads('1 ballot handed in')
  await desk.reads('Handed in: Sara.')

  await desk.press('Reveal the votes')
  await desk.press('Next')
  const topic = shown()
  await desk.fill('What was said', 'Two words')
  desk = await reopenDesk()
  expect(await desk.page.findByLabelText('What was said')).toHaveProperty('value', 'Two words')
  expect(shown()).toBe(topic)
  await desk.reads('Fewer than six votes')

  await desk.press('Start a second vote')
  expect(await invitation(desk)).not.toBe(first)
  desk = await reopenDesk()
  await desk.take(await sealedLink(workshop, { name: 'Sara', role: 0, round: 2, sheets: votes(4, ['strategy']) }))
  desk = await reopenDesk()
  await desk.reads('1 ballot handed in')
  await desk.press('Reveal the second vote')
  await desk.press('Go to')
  await desk.press(/Direction/)
  await desk.user.keyboard('4')
  desk = await reopenDesk()
  await desk.page.findByRole('button', { name: 'Agreed: 4' })
  expect(document.querySelector('.wall-ladder')?.textContent).toContain('was 1')

  await desk.press('To the outcome')
  await reopenDesk()
  const row = () => document.querySelector(`tr[data-topic="${direction}"]`)?.textContent
  await expect.poll(row).toContain('2 (2 to 2, 1)')
  expect(row()).toContain('4 (4 to 4, 1)')
})

test('a stored workshop that cannot be read is said and left alone', async () => {
  const unread = { ...(await shortWorkshop(0x1234abcd)), phase: 'lunch' as 'collect' }
  const { reads } = await openDesk(keptOf(unread))
  await reads('1 stored workshop could not be read')
  expect(localStorage.getItem('sextant:workshop:1234abcd')).toBe(JSON.stringify(unread))
})
