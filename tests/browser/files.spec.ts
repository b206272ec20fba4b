import { truncateSync, writeFileSync } from 'node:fs'
import { answersAt, drop, keep, pick, saved, sheetKey, stored, years } from './own.ts'
import { allOf, expect, expectNoViolations, forgetEverything, ladders, test } from './page.ts'
import { timesOf } from './thorough.ts'
import { xm } from './today.ts'

const sheet = (answers: object, others: object = {}) => ({
  ...{ model: 'xm-competencies', modelVersion: xm.version, form: 'short', date: '2026-10-01', answers },
  ...others
})
const result = (sheets: object[], others: object = {}) => ({
  ...{ format: 'sextant-result', formatVersion: 1, createdOn: '2026-11-22', label: 'Theirs', sheets },
  ...others
})

test.describe('files out', () => {
  test('JSON holds the assessment as the contract says', async ({ page }) => {
    await keep(page, years)
    await page.goto('/en/results/share/')
    const { name, text } = await saved(page, /JSON/)
    expect(name).toMatch(/^sextant-inn-of-the-sea-\d{4}-\d\d-\d\d\.json$/)
    const file = JSON.parse(text)
    expect(file).toMatchObject({ format: 'sextant-result', formatVersion: 1, label: 'Inn of the sea' })
    expect(file.sheets[0]).toMatchObject({
      model: 'xm-competencies',
      form: 'short',
      answers: allOf(4),
      evidence: { strategy: 'documented' },
      scores: { overall: { score: 4, low: 4, high: 4, coverage: 1 } },
      stage: { value: 'scale', low: 'scale', high: 'scale' },
      heldBackBy: []
    })
    await expect(page.getByText(`Saved as ${name}.`)).toBeVisible()
  })

  test('CSV has a row for each question, no formula, and Persian intact', async ({ page }) => {
    await keep(page, years)
    await page.goto('/fa/results/share/')
    const { text } = await saved(page, /CSV/)
    expect(text.charCodeAt(0)).toBe(0xfeff)
    const rows = text.slice(1).split('\r\n').filter(Boolean)
    expect(rows).toHaveLength(1 + ladders.length)
    expect(rows[1]).toContain('یادداشت')
    expect(text).toContain(`"'=1+1 ""quoted"", <b>bold</b>"`)
    expect(rows.some(row => /(^|,)[=+@-]/.test(row))).toBe(false)
  })

  test('Markdown holds the report in the visitor’s language, and notes show as they are', async ({ page }) => {
    await keep(page, years)
    await page.goto('/en/results/share/')
    const { text } = await saved(page, /Markdown/)
    for (const part of [
      '# Inn of the sea: Your result\n\nRosewood Hotel\n',
      '\n## The twenty questions\n',
      '**Scale**',
      '### The twenty skills',
      '### What to do next',
      '## Notes and evidence'
    ]) {
      expect(text).toContain(part)
    }
    expect(text).toContain('\\<b\\>bold\\</b\\>')
    expect(text).toContain('- **Who:**')
    expect(text).not.toMatch(/<(p|li|strong)>/)
  })

  test('Markdown is the whole report: every questionnaire, the advice of the plan, and Persian in its own direction', async ({
    page
  }) => {
    const pyramid = Object.fromEntries(
      ['findable', 'correct', 'plain', 'current'].map(item => [`inform:${item}`, 4] as const)
    )
    const plan = [
      { model: 'xm-competencies', capability: 'design', step: 4, owner: 'Tom', due: '2027-03-21', status: 'started' },
      { model: 'cx-pyramid', capability: 'solve', step: 'build', status: 'open' }
    ]
    await keep(page, {
      ...years,
      [sheetKey('c', 'cx-pyramid')]: stored(pyramid, { notes: { 'inform:plain': 'Seen at the desk' } }),
      'sextant:plan:c': JSON.stringify(plan),
      'sextant:report': JSON.stringify({ without: [], advice: 'plan', author: 'Lamb & Co' })
    })
    await page.goto('/en/results/share/')
    const { text } = await saved(page, /^Save as Markdown/)
    expect(text.match(/^## .*$/gm)).toEqual([
      '## The twenty questions',
      '## The pyramid',
      '## The plan',
      '## Notes and evidence',
      '## How this was worked out'
    ])
    expect(text).toMatch(/^Written on .* by Lamb & Co\.$/m)
    expect(text).toContain('Seen at the desk')
    expect(text).toMatch(/\| Tom \| March 21, 2027 \| under way \|/)
    expect(text).toMatch(/\[Read the method\]\(http.*\/en\/method\/\)/)
    expect(text.match(/^#### /gm)).toHaveLength(plan.length)
    expect(text).toContain('Provisional')

    await page.goto('/fa/results/share/')
    const { text: persian } = await saved(page, /^ذخیره به صورت Markdown/)
    expect(persian).toMatch(/^<div dir="rtl" lang="fa">\n\n# Inn of the sea/)
    expect(persian).toMatch(/<\/div>\n$/)
    expect(persian).toContain('۱ فروردین ۱۴۰۶')
    expect(persian).toContain('۴٫۰')
    expect(persian.replace(/\(http[^)]*\)|^# .*$|=1\+1/gm, '')).not.toMatch(/\d/)
  })

  test('what does not fit into a full storage is said and can be saved as a file', async ({ page }) => {
    await page.addInitScript(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    })
    await page.goto('/en/assess/xm-competencies/')
    await page.evaluate(() => {
      const room = (size: number) => 'x'.repeat(size)
      for (let size = 5_000_000, at = 0; size > 0; ) {
        try {
          localStorage.setItem(`filler-${at++}`, room(size))
        } catch {
          size = Math.floor(size / 2)
        }
      }
    })
    await page.locator('input[name=strategy][value="4"]').check()
    await expect(page.getByText('This browser’s storage is full.')).toBeVisible()
    await page.locator('input[name=roadmap][value="2"]').check()
    const { text } = await saved(page, /JSON/)
    expect(JSON.parse(text).sheets[0].answers).toEqual({ strategy: 4, roadmap: 2 })
    await expectNoViolations(page)
  })
})

test.describe('files in', () => {
  test('a saved file comes back whole, with the plan if it was wanted, as a new assessment, and mine stays', async ({
    page
  }) => {
    const plan = [{ model: 'xm-competencies', capability: 'design', step: 4, owner: 'Tom', status: 'open' }]
    await keep(page, { ...years, 'sextant:plan:c': JSON.stringify(plan) })
    await page.goto('/en/results/share/')
    const { text } = await saved(page, /JSON/)
    await page.getByLabel(/^With the plan/).uncheck()
    expect(JSON.parse((await saved(page, /JSON/)).text).plan ?? []).toEqual([])
    await page.goto('/en/saved/')
    await pick(page, text)
    await expect(page.getByRole('heading', { name: 'In result.json' })).toBeFocused()
    await expect(page.getByText('The twenty questions: 20 of 20 answered, 4.0')).toBeVisible()
    await page.getByText('A plan with 1 step is in it.').click()
    await expect(page.locator('.file-in li li, .file-in ol li')).toHaveText(/ · Tom · planned$/)
    await page.getByRole('button', { name: 'Keep as a new assessment' }).click()
    await expect(page.getByText('Kept as Inn of the sea, which is in use now.')).toBeVisible()
    const id = (await page.evaluate(() => localStorage.getItem('sextant:current'))) ?? ''
    expect(id).not.toBe('c')
    expect(await answersAt(page, sheetKey(id))).toEqual(allOf(4))
    expect(await answersAt(page, sheetKey('c'))).toEqual(allOf(4))
  })

  test('random sheets come back as they were answered', async ({ page }) => {
    test.slow()
    const responses = [1, 2, 3, 4, 5, 'unknown', 'na', undefined]
    await page.goto('/en/results/share/')
    for (let seed = 1; seed <= timesOf(1, 10); seed++) {
      const answers = Object.fromEntries(ladders.map((item, at) => [item, responses[(at * seed * 7 + seed) % 8]]))
      const expected = JSON.parse(JSON.stringify(answers))
      await forgetEverything(page)
      await page.evaluate(
        ([key, text]) => localStorage.setItem(key as string, text as string),
        [sheetKey(), stored(answers)]
      )
      await page.reload()
      const { text } = await saved(page, /JSON/)
      await forgetEverything(page)
      await page.reload()
      await pick(page, text)
      await page.getByRole('button', { name: 'Replace the answers in First assessment' }).click()
      await expect(page.getByText('The answers in First assessment are replaced.')).toBeVisible()
      expect(await answersAt(page, sheetKey())).toEqual(expected)
    }
  })

  test('a dropped file replaces the answers if asked, at once, and can be taken back', async ({ page }) => {
    await keep(page, { [sheetKey()]: stored(allOf(2)) })
    await page.goto('/en/results/share/')
    await expect(page.locator('.results-standing')).toContainText('2.0')
    await expect(page.getByText('Open a file')).toBeVisible()
    await drop(page, result([sheet(allOf(5))]))
    await page.getByRole('button', { name: 'Replace the answers in First assessment' }).click()
    await expect(page.locator('.results-standing')).toContainText('5.0')
    // By key: the page above it is drawn anew at that moment, and a mouse may miss what moves.
    await page.locator('.file-in').getByRole('button', { name: 'Undo' }).press('Enter')
    await expect(page.locator('.results-standing')).toContainText('2.0')
    expect(await answersAt(page, sheetKey())).toEqual(allOf(2))
  })

  test('scores that contradict the answers are worked out again, and it is said', async ({ page }) => {
    await page.goto('/en/results/share/')
    await pick(page, result([sheet(allOf(2), { scores: { overall: { score: 5, coverage: 1 } } })]))
    await expect(
      page.getByText('The file’s scores differed from its answers; they were worked out again.')
    ).toBeVisible()
    await expect(page.getByText('20 of 20 answered, 2.0')).toBeVisible()
    await page.getByRole('button', { name: 'Keep as a new assessment' }).click()
    await expect(page.locator('.results-standing')).toContainText('2.0')
    await expect(page.locator('.current-assessment')).toContainText('Theirs')
  })

  test('unknown models and items are named and set aside', async ({ page }) => {
    await page.goto('/en/results/share/')
    const strange = { ...sheet({ x: 1 }), model: 'of-others' }
    await pick(page, result([sheet({ ...allOf(3), design: 9, ghost: 2 }), strange]))
    await expect(page.getByText(/set aside: Design with customers and ghost\./)).toBeVisible()
    await expect(page.getByText(/does not have: of-others \(short\)\./)).toBeVisible()
  })

  test('a file of only unknown models says so', async ({ page }) => {
    await page.goto('/en/results/share/')
    await pick(page, result([{ ...sheet({ x: 1 }), model: 'of-others' }]), 'strange.json')
    await expect(page.getByRole('alert')).toContainText('Nothing in strange.json belongs to a model')
  })

  test('scripts in label and notes stay text', async ({ page }) => {
    await page.goto('/en/results/share/')
    const attack = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>'
    await pick(page, result([sheet(allOf(3), { notes: { strategy: attack } })], { label: attack }))
    await page.getByRole('button', { name: 'Keep as a new assessment' }).click()
    await expect(page.locator('.results-standing')).toBeVisible()
    await expect(page.locator('.current-assessment')).toContainText('<script>')
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
    expect(await page.locator('img[src=x]').count()).toBe(0)
  })

  test('`__proto__` as a key pollutes nothing', async ({ page }) => {
    await page.goto('/en/results/share/')
    const text = JSON.stringify(result([sheet(allOf(3))])).replace(
      '"strategy":3',
      '"strategy":3,"__proto__":{"polluted":1}'
    )
    await pick(page, `{"__proto__":{"polluted":1},${text.slice(1)}`)
    await page.getByRole('button', { name: 'Keep as a new assessment' }).click()
    await expect(page.locator('.results-standing')).toContainText('3.0')
    expect(await page.evaluate(() => 'polluted' in {})).toBe(false)
  })

  test('an answer to another version of the questions is read, and it is said', async ({ page }) => {
    await page.goto('/en/results/share/')
    await pick(page, result([sheet(allOf(3), { modelVersion: 9 })]))
    await expect(
      page.getByText(/The twenty questions: the file answers a newer version than this site has/)
    ).toBeVisible()
  })

  const refused = [
    ['broken JSON', '{"format":"sextant-result"', /not a JSON file, or it was cut/],
    ['a file of another tool', { survey: [] }, /was not made by Sextant/],
    ['a newer format', result([], { formatVersion: 2 }), /saved by a newer Sextant/],
    ['a workshop', result([], { format: 'sextant-workshop' }), /Open it on the workshop page/],
    ['a damaged result', result([{ model: 1 }]), /has been changed since/],
    ['a result without sheets', result([]), /holds no answers/]
  ] as const

  test(`${refused.map(([what]) => what).join(', ')} are refused in a sentence with a way on, and change nothing`, async ({
    page
  }) => {
    await keep(page, { [sheetKey()]: stored(allOf(2)) })
    await page.goto('/en/results/share/')
    for (const [what, content, sentence] of refused) {
      await test.step(what, async () => {
        await pick(page, content)
        await expect(page.getByRole('alert')).toContainText(sentence)
        expect(await answersAt(page, sheetKey())).toEqual(allOf(2))
      })
    }
    await pick(page, result([sheet(allOf(4))]))
    await expect(page.getByRole('button', { name: 'Keep as a new assessment' })).toBeVisible()
  })

  test('a file of 50 MB is refused within a moment, unread', async ({ page }, info) => {
    const large = info.outputPath('large.json')
    writeFileSync(large, '')
    truncateSync(large, 50_000_000)
    await page.goto('/en/results/share/')
    await page.locator('input[type=file][accept*=json]').setInputFiles(large)
    await expect(page.getByRole('alert')).toContainText('large.json is larger than anything Sextant saves')
  })
})
