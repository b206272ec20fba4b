import { expect, test } from 'vitest'
import { sheetKey, stored, years } from '../../browser/kept.ts'
import { allOf, ladders } from '../../browser/today.ts'
import { handedBy } from '../handed.ts'
import { openResults } from '../results/opened.ts'

/** What a button of the page of sharing saves. */
async function savedBy(button: RegExp, kept: Readonly<Record<string, string>> = years, id = 'en') {
  const { page, press } = await openResults(id, { view: 'share', kept })
  return { page, ...(await handedBy(() => press(button))) }
}

test('JSON holds the assessment as the contract says, and the file is named after it', async () => {
  const { page, name, text } = await savedBy(/JSON/)
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
  await page.findByText(`Saved as ${name}.`)
})

test('CSV has a row for each question, no formula, and Persian intact', async () => {
  const { text } = await savedBy(/CSV/, years, 'fa')
  const rows = text.split('\r\n').filter(Boolean)
  expect(rows).toHaveLength(1 + ladders.length)
  expect(rows[1]).toContain('یادداشت')
  expect(text).toContain(`"'=1+1 ""quoted"", <b>bold</b>"`)
  expect(rows.some(row => /(^|,)[=+@-]/.test(row))).toBe(false)
})

test('Markdown holds the report in the visitor’s language, and notes show as they are', async () => {
  const { text } = await savedBy(/Markdown/)
  for (const part of [
    '# Inn of the sea: Your result\n\nRosewood Hotel\n',
    '\n## The twenty questions\n',
    '**Scale**',
    '### The twenty skills',
    '### What to do next',
    '## Notes and evidence',
    '\\<b\\>bold\\</b\\>',
    '- **Who:**'
  ])
    expect(text).toContain(part)
  expect(text).not.toMatch(/<(p|li|strong)>/)
})

test('Markdown is the whole report: every questionnaire, the advice of the plan, and each language in its own direction', async () => {
  const pyramid = Object.fromEntries(['findable', 'correct', 'plain', 'current'].map(item => [`inform:${item}`, 4]))
  const plan = [
    { model: 'xm-competencies', capability: 'design', step: 4, owner: 'Tom', due: '2027-03-21', status: 'started' },
    { model: 'cx-pyramid', capability: 'solve', step: 'build', status: 'open' }
  ]
  const kept = {
    ...years,
    [sheetKey('c', 'cx-pyramid')]: stored(pyramid, { notes: { 'inform:plain': 'Seen at the desk' } }),
    'sextant:plan:c': JSON.stringify(plan),
    'sextant:report': JSON.stringify({ without: [], advice: 'plan', author: 'Lamb & Co' })
  }
  const { text } = await savedBy(/^Save as Markdown/, kept)
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
  const { text: persian } = await savedBy(/^ذخیره به صورت Markdown/, kept, 'fa')
  expect(persian).toMatch(/^<div dir="rtl" lang="fa">\n\n# Inn of the sea/)
  expect(persian).toMatch(/<\/div>\n$/)
  expect(persian).toContain('۱ فروردین ۱۴۰۶')
  expect(persian).toContain('۴٫۰')
  expect(persian.replace(/\(http[^)]*\)|^# .*$|=1\+1/gm, '')).not.toMatch(/\d/)
})
