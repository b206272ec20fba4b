import { expect, test } from 'vitest'
import { openDesk } from './desk.ts'

const headings = () => [...document.querySelectorAll('.workshop h2')].map(one => one.textContent)

test('the first thing on the page is what a workshop gives, and once there are some, the workshops', async () => {
  const { page, press, reads } = await openDesk()
  await reads('15 to 25 minutes')
  await reads('No account, nothing to install')
  expect(headings()).toEqual(['What happens in the room'])
  expect(document.querySelectorAll('[aria-labelledby=in-the-room] li')).toHaveLength(4)
  expect(document.querySelector('.workshop-guide a')?.getAttribute('href')).toBe('/en/workshop/guide/')
  await press('Prepare a workshop')
  await press('All workshops')
  await expect.poll(headings).toEqual(['Your workshops', 'What happens in the room'])
  await page.findByRole('button', { name: 'Prepare another workshop' })
})
