import { messagesIn } from '../../src/i18n/dictionaries.ts'
import { text } from '../../src/i18n/text.ts'
import { keep, sheetKey, stored } from './own.ts'
import { allOf, expect, expectNoViolations, test } from './page.ts'
import { printed } from './printed.ts'
import { walkedOnce } from './walked.ts'

const model = 'xm-competencies'
const decided = {
  'sextant:plan:first': JSON.stringify([{ id: '0a1b2c3d', text: 'Paint the door', owner: 'Ida', status: 'open' }]),
  'sextant:enough:first': JSON.stringify([{ model, capability: 'visioning', reason: 'We are nine' }])
}

for (const { id, lang } of walkedOnce) {
  test(`a result is read beside others, and becomes a strategy on one page, written, kept and printed, in ${id}`, async ({
    page
  }) => {
    const { strategy: t, guide } = messagesIn(id)
    await keep(page, { ...decided, [sheetKey()]: stored(allOf(2, { governance: 1 })) })

    await test.step('all skills: how many others stand on the same stage, a click away, with what to watch out for', async () => {
      await page.goto(`/${id}/results/skills/`)
      const others = page.locator('details[data-own="2"]')
      await expect(others.getByRole('table')).toBeHidden()
      await others.locator('summary').first().press('Enter')
      await expect(others.getByRole('table')).toBeVisible()
      await expect(others.getByText(guide.benchmarks.notYou)).toBeVisible()
      await expect(others.locator('[data-old] th')).not.toHaveCount(0)
      await others.locator('details summary').first().press('Enter')
      await expect(others.locator('details dd a').first()).toBeVisible()
      await expectNoViolations(page)
    })

    const line = (name: keyof typeof t.lines) => page.getByRole('textbox', { name: t.lines[name] })
    await test.step('the plan leads to the page, on which result and plan stand already', async () => {
      await page.goto(`/${id}/results/plan/`)
      await page.getByRole('link', { name: t.sheet }).click()
      const step = text(lang, t.stepOpen, { step: 'Paint the door', who: 'Ida' })
      await expect(page.getByRole('listitem').filter({ hasText: step })).toBeVisible()
      await expect(page.getByRole('listitem').filter({ hasText: 'We are nine' })).toBeVisible()
      await expect(line('holds').locator('..').getByRole('listitem')).toHaveCount(3)
    })

    await test.step('by keyboard: for whom, the promise, and a measure that the advice proposes', async () => {
      await line('whom').focus()
      await page.keyboard.type('Families')
      await page.keyboard.press('Tab')
      await expect(line('promise')).toBeFocused()
      await page.keyboard.type('Today')
      const take = page.getByRole('button', { name: t.takeOf.split('{')[0] ?? '' })
      const proposals = await take.count()
      await take.first().press('Enter')
      await expect(line('measures')).toBeFocused()
      await expect(line('measures')).toHaveValue(/\.$/)
      await expect(take).toHaveCount(proposals - 1)
      const day = page.locator('.dates-field :is(input, select)').first()
      const isNative = (await day.evaluate(field => field.tagName)) === 'INPUT'
      await (isNative ? day.fill('2027-03-01') : day.selectOption('10'))
    })

    await test.step('full to the last letter it is one page, of either paper', async () => {
      for (const name of ['whom', 'promise', 'holds', 'steps', 'measures', 'not'] as const)
        await line(name).fill('words and '.repeat(30))
      await expect(line('not')).toHaveValue(/words/)
      await page.reload()
      await expect(line('promise')).toHaveValue(/words/)
      expect(await printed(page)).toHaveLength(1)
      const [sheet = '', ...more] = await printed(page, 'Letter')
      expect(more).toEqual([])
      expect(sheet).toContain('Paint the door')
    })
  })
}
