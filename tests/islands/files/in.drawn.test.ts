import { expect, test } from 'vitest'
import { sheetKey, stored, years } from '../../browser/kept.ts'
import { allOf } from '../../browser/today.ts'
import { handedBy, handIn } from '../handed.ts'
import { openResults, textAt } from '../results/opened.ts'
import { answersAt, openSaved } from '../saved/opened.ts'
import { result, sheet } from './written.ts'

const openShare = (kept: Readonly<Record<string, string>> = {}) => openResults('en', { view: 'share', kept })
const standing = () => textAt('.results-standing')

test('a saved file comes back whole, with the plan if it was wanted, as a new assessment, and mine stays', async () => {
  const plan = [{ model: 'xm-competencies', capability: 'design', step: 4, owner: 'Tom', status: 'open' }]
  const mine = { ...years, 'sextant:plan:c': JSON.stringify(plan) }
  const share = await openShare(mine)
  const { text } = await handedBy(() => share.press(/JSON/))
  await share.press(/^With the plan/, 'checkbox')
  expect(JSON.parse((await handedBy(() => share.press(/JSON/))).text).plan ?? []).toEqual([])
  const { page, user, press } = await openSaved('en', mine)
  await handIn(user, text)
  const found = await page.findByRole('heading', { name: 'In result.json' })
  await expect.poll(() => document.activeElement).toBe(found)
  page.getByText(/^The twenty questions: 20 of 20 answered, 4\.0/)
  page.getByText('A plan with 1 step is in it.')
  expect(textAt('.file-in ol li')).toMatch(/ · Tom · planned$/)
  await press('Keep as a new assessment')
  await page.findByText('Kept as Inn of the sea, which is in use now.')
  const id = localStorage.getItem('sextant:current') ?? ''
  expect(id).not.toBe('c')
  expect(answersAt(sheetKey(id))).toEqual(allOf(4))
  expect(answersAt(sheetKey('c'))).toEqual(allOf(4))
})

test('a file replaces the answers if asked, at once, and can be taken back', async () => {
  const { user, press } = await openShare({ [sheetKey()]: stored(allOf(2)) })
  await expect.poll(standing).toContain('2.0')
  await handIn(user, result([sheet(allOf(5))]))
  await press('Replace the answers in First assessment')
  await expect.poll(standing).toContain('5.0')
  await press('Undo')
  await expect.poll(standing).toContain('2.0')
  expect(answersAt(sheetKey())).toEqual(allOf(2))
})

test('scores that contradict the answers are worked out again, and it is said', async () => {
  const { page, user, press } = await openShare()
  await handIn(user, result([sheet(allOf(2), { scores: { overall: { score: 5, coverage: 1 } } })]))
  await page.findByText('The file’s scores differed from its answers; they were worked out again.')
  page.getByText(/20 of 20 answered, 2\.0/)
  await press('Keep as a new assessment')
  await expect.poll(standing).toContain('2.0')
  expect(textAt('.current-assessment')).toContain('Theirs')
})

test('models, items and versions that are not ours are named, and what is left is offered', async () => {
  const { page, user } = await openShare()
  const strange = { ...sheet({ x: 1 }), model: 'of-others' }
  await handIn(user, result([sheet({ ...allOf(3), design: 9, ghost: 2 }), strange]))
  await page.findByText(/set aside: Design with customers and ghost\./)
  page.getByText(/does not have: of-others \(short\)\./)
  await handIn(user, result([strange]), 'strange.json')
  expect((await page.findByRole('alert')).textContent).toContain('Nothing in strange.json belongs to a model')
  await handIn(user, result([sheet(allOf(3), { modelVersion: 9 })]))
  await page.findByText(/The twenty questions: the file answers a newer version than this site has/)
})

test('scripts in label and notes stay text', async () => {
  const { user, press } = await openShare()
  const attack = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>'
  await handIn(user, result([sheet(allOf(3), { notes: { strategy: attack } })], { label: attack }))
  await press('Keep as a new assessment')
  await expect.poll(() => textAt('.current-assessment')).toContain('<script>')
  expect(document.querySelector('img[src=x], main script')).toBeNull()
  expect('hacked' in window).toBe(false)
})

test('`__proto__` as a key pollutes nothing', async () => {
  const { user, press } = await openShare()
  const text = JSON.stringify(result([sheet(allOf(3))])).replace(
    '"strategy":3',
    '"strategy":3,"__proto__":{"polluted":1}'
  )
  await handIn(user, `{"__proto__":{"polluted":1},${text.slice(1)}`)
  await press('Keep as a new assessment')
  await expect.poll(standing).toContain('3.0')
  expect('polluted' in {}).toBe(false)
})

test('what is no result is refused in a sentence with a way on, and changes nothing', async () => {
  const { page, user } = await openShare({ [sheetKey()]: stored(allOf(2)) })
  const refused = [
    ['{"format":"sextant-result"', /not a JSON file, or it was cut/],
    [{ survey: [] }, /was not made by Sextant/],
    [result([], { formatVersion: 2 }), /saved by a newer Sextant/],
    [result([], { format: 'sextant-workshop' }), /Open it on the workshop page/],
    [result([{ model: 1 }]), /has been changed since/],
    [result([]), /holds no answers/]
  ] as const
  for (const [content, sentence] of refused) {
    await handIn(user, content)
    await expect.poll(() => page.queryByRole('alert')?.textContent).toMatch(sentence)
    expect(answersAt(sheetKey())).toEqual(allOf(2))
  }
  await handIn(user, result([sheet(allOf(4))]))
  await page.findByRole('button', { name: 'Keep as a new assessment' })
})
