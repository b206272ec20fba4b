import { keep, sheetKey, stored } from './own.ts'
import { allOf, expect, test } from './page.ts'
import { expectInOrder, printed } from './printed.ts'

test('on paper every line of the evidence list, each name and day has its place, and a long word breaks', async ({
  page
}) => {
  const word = 'a'.repeat(190)
  await keep(page, {
    'sextant:assessments': JSON.stringify([{ id: 'first', name: 'Harbour Furniture', changedAt: 1 }]),
    // Direction is rated 2 and asks for nothing; design has its mark.
    [sheetKey()]: stored(allOf(3, { strategy: 2, listening: 5 }), { evidence: { design: 'measured' } })
  })
  await page.goto('/en/results/evidence/')
  const skills = page.locator('.bring-list').first().locator('.bring-skill')
  const listening = skills.filter({ has: page.getByRole('link', { name: 'Listening', exact: true }) })
  await listening.getByLabel('Who brings it').fill('Mira Sol')
  await listening.getByLabel('By when').fill(word)
  await listening.getByRole('combobox').selectOption('documented')
  const pages = await printed(page)
  expectInOrder(pages, ['Please bring', 'Harbour Furniture', '17 ratings of 3 or more', 'Who brings it'])
  const whole = pages.join('\n').replace(/\s/g, '')
  expect(whole).toContain('MiraSol')
  expect(whole).toContain(word)
  expect(whole).not.toContain('Printthislist')
})
