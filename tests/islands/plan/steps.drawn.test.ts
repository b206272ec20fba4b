import { expect, test } from 'vitest'
import { allOf } from '../../browser/today.ts'
import { find, focusOn, texts } from '../seen.ts'
import { openPlan, titles } from './planned.ts'

const answers = allOf(3, { strategy: 2 })
const steps = (...plan: readonly object[]) => ({ 'sextant:plan:first': JSON.stringify(plan) })

test('the order changes by a press, which keeps the focus, and at an end the way further is out', async () => {
  const { begin, openCard, page, press } = await openPlan(answers)
  await begin()
  const [first = '', second = ''] = titles()
  await openCard()
  await press(`Move down: ${first}`)
  expect(titles().slice(0, 2)).toEqual([second, first])
  await focusOn(`[aria-label="Move down: ${first}"]`)
  page.getByText(`${first} is now 2 of`, { exact: false })
  await press(`Move up: ${first}`)
  expect(titles().slice(0, 2)).toEqual([first, second])
  expect(page.getByRole('button', { name: `Move up: ${first}` }).getAttribute('aria-disabled')).toBe('true')
})

test('a step that is removed comes back by one press', async () => {
  const { begin, openCard, press } = await openPlan(answers)
  await begin()
  const before = titles()
  await openCard()
  await press(`Remove from the plan: ${before[0]}`)
  await focusOn('.plan-said [role=status]')
  expect(titles()).toEqual(before.slice(1))
  await press('Undo')
  expect(titles()).toEqual(before)
})

test('a skill that is enough leaves the plan with its reason, keeps its score, and comes back', async () => {
  const { begin, openCard, press, fill } = await openPlan(answers)
  await begin()
  const [first] = titles()
  await openCard()
  await press(/^Enough for us: /)
  await fill('Why it is enough', 'We are five')
  await press('Leave it as it is')
  expect(texts('.plan-left').join()).toContain('We are five')
  expect(titles()).not.toContain(first)
  // Nineteen skills on 3 and one on 2 are 2.95, of which 2.9 is reached.
  expect(texts('.plan-way .figure')[0]).toBe('2.9')
  await press(/^Not enough after all: /)
  expect(texts('.plan-left')).toEqual([])
})

test('what is finished is folded away, and a step of one’s own is added where something is written', async () => {
  const own = Array.from({ length: 60 }, (_, at) => ({
    ...{ id: `own${at}`, text: `Step ${at}`, status: at < 50 ? 'done' : 'open', askedOn: '2026-11-20' }
  }))
  const { fill, press, page } = await openPlan(answers, steps(...own))
  page.getByText('50 finished steps')
  expect(titles()).toHaveLength(10)
  await fill('A step of your own', '\u200e'.repeat(200))
  await press('Add it')
  expect(page.getByRole('alert').textContent).toBe('Write down what is to be done.')
  await fill('A step of your own', 'Paint the door')
  await press('Add it')
  expect(titles().slice(9)).toEqual(['Step 59', 'Paint the door'])
  expect(page.queryByRole('alert')).toBeNull()
})

test('days are chosen in the calendar of the language, and stay the same days in another', async () => {
  const plan = steps({ model: 'xm-competencies', capability: 'design', step: 3, status: 'open', due: '2027-03-20' })
  const persian = await openPlan(allOf(3), plan, 'fa')
  await persian.openCard()
  const field = async (name: string) => (await persian.page.findByLabelText(name)) as HTMLSelectElement
  const choose = async (name: string, value: string) => persian.user.selectOptions(await field(name), value)
  const said = async (name: string) => (await field(name)).selectedOptions[0]?.textContent
  expect([await said('روز'), await said('ماه'), await said('سال')]).toEqual(['۲۹', 'اسفند', '۱۴۰۵'])
  // The last of Esfand in a leap year.
  await choose('سال', '1408')
  await choose('روز', '30')
  await choose('سال', '1406')
  expect(await said('روز')).toBe('۲۹')
  await choose('ماه', '1')
  const { openCard } = await openPlan(allOf(3), { ...localStorage })
  await openCard()
  expect(find<HTMLInputElement>('input[type=date]').value).toBe('2027-04-18')
})
