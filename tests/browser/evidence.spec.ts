import { locales } from '../../src/i18n/locales.ts'
import { keep, sheetKey, stored } from './own.ts'
import { allOf, expect, test } from './page.ts'
import { expectInOrder, printed } from './printed.ts'

test('what is claimed is asked for, who and when are kept, and a mark changes the answers', async ({ page }) => {
  const word = 'a'.repeat(190)
  await keep(page, {
    'sextant:assessments': JSON.stringify([{ id: 'first', name: 'Harbour Furniture', changedAt: 1 }]),
    // Direction is rated 2 and asks for nothing; design has its mark.
    [sheetKey()]: stored(allOf(3, { strategy: 2, listening: 5 }), { evidence: { design: 'measured' } })
  })
  await page.goto('/en/results/evidence/')
  await expect(page.getByRole('status').first()).toContainText('18 ratings of 3 or more have no mark yet.')
  const skills = page.locator('.bring-list').first().locator('.bring-skill')
  await expect(skills).toHaveCount(18)
  const listening = skills.filter({ has: page.getByRole('link', { name: 'Listening', exact: true }) })
  await expect(listening).toContainText('Rated 5 of 5')
  await expect(listening).toContainText('The list of what customers mainly come for')
  await listening.getByLabel('Who brings it').fill('Mira Sol')
  await listening.getByLabel('By when').fill(word)
  await listening.getByRole('combobox').selectOption('documented')
  await expect(page.getByRole('status').first()).toContainText('17 ratings')

  await test.step('on paper every line, name and day has its place, and a long word breaks', async () => {
    const pages = await printed(page)
    expectInOrder(pages, ['Please bring', 'Harbour Furniture', '17 ratings of 3 or more', 'Who brings it'])
    const whole = pages.join('\n').replace(/\s/g, '')
    expect(whole).toContain('MiraSol')
    expect(whole).toContain(word)
    expect(whole).not.toContain('Printthislist')
  })

  await page.reload()
  await expect(skills).toHaveCount(17)
  await page.getByText('Marked already').click()
  const people = page.getByLabel('Who brings it').and(page.locator(':visible'))
  expect(await people.evaluateAll(fields => fields.map(field => (field as HTMLInputElement).value))).toContain(
    'Mira Sol'
  )
  const evidence = await page.evaluate(key => JSON.parse(localStorage.getItem(key) ?? '{}').evidence, sheetKey())
  expect(evidence).toEqual({ design: 'measured', listening: 'documented' })
})

test('without answers there is a way to some, in every language', async ({ page }) => {
  for (const { id } of locales) {
    await page.goto(`/${id}/results/evidence/`)
    await expect(page.locator(`.invitation a[href="/${id}/assess/"]`)).toBeVisible()
  }
})
