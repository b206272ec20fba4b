import { expect, test } from 'vitest'
import { messagesIn } from '../../../src/i18n/dictionaries.ts'
import { localeOf } from '../../../src/i18n/locales.ts'
import { open } from '../drawn.ts'
import { find, focusOn, texts } from '../seen.ts'

const island = async () => (await import('../../../src/islands/journey/OwnJourney.tsx')).OwnJourney

async function openJourney(id: string, kept: Readonly<Record<string, string>> = {}) {
  const { journey: t, saved, storage } = messagesIn(id)
  const locale = localeOf(id)
  if (!locale) throw new Error(`${id} is no language of the site`)
  const addresses = { plan: `/${id}/results/plan/`, saved: `/${id}/saved/` }
  const { lang, dir } = locale
  const visitor = await open({
    ...{ at: `/${id}/worksheets/journey/`, island, kept },
    props: { lang, dir, t, saved, storage, addresses }
  })
  return { ...visitor, t }
}

/** Each stage: its name, what is wanted and how it feels. */
const told = [
  ['Looking', 'A date', '1'],
  ['Arriving', 'To be seen', '-2'],
  ['Paying', 'A bill', '2']
] as const
const stages = told.map(([name, wants, feeling], at) => ({
  ...{ id: `${at}a1b2c3d`, name },
  cells: { wants: { text: wants, known: 'seen' }, feeling: { text: feeling, known: 'guessed' } }
}))
const written = { 'sextant:journey:first': JSON.stringify({ title: 'Patients', stages }) }

const names = () =>
  [...document.querySelectorAll<HTMLInputElement>('.journey-stages li .field:first-child input')].map(one => one.value)

test.each(['en', 'fa'])(
  'a stage is written where it was added, and how it is known comes with its first letter, in %s',
  async id => {
    const { user, press, page, t } = await openJourney(id)
    await press(t.add)
    await focusOn('.journey-stages li:first-child input')
    await user.keyboard('Looking{Tab}A')
    expect(names()).toEqual(['Looking'])
    const known = page.getByRole('combobox', { name: t.knownOf.replace('{line}', t.lines.wants) })
    expect(known).toHaveProperty('value', 'guessed')
    await user.selectOptions(known, t.known.said)
    expect(texts('[data-known=said] label')).toEqual([t.lines.wants])
    await press(t.add)
    await focusOn('.journey-stages li:nth-child(2) input')
  }
)

test.each(['en', 'fa'])(
  'the feelings of a journey are told as a curve, and its lowest point becomes a step of the plan, in %s',
  async id => {
    const { press, page, t } = await openJourney(id, written)
    const curve = await page.findByRole('img')
    const worst = t.felt.replace('{stage}', 'Arriving').replace('{feeling}', t.feelings[0] ?? '')
    expect(curve.getAttribute('aria-label')).toContain(worst)
    expect(texts('.journey-curve circle')).toHaveLength(3)
    await press(t.plan)
    const said = await page.findByText(t.planned.replace('{step}', t.step.replace('{stage}', 'Arriving')))
    expect(said.closest('[role=status]')).not.toBeNull()
    expect(page.getByRole('link', { name: t.toPlan }).getAttribute('href')).toBe(`/${id}/results/plan/`)
    expect(JSON.parse(localStorage.getItem('sextant:plan:first') ?? '')).toEqual([
      { id: expect.any(String), text: t.step.replace('{stage}', 'Arriving'), status: 'open' }
    ])
  }
)

test('a table from a spreadsheet goes on from its field, and stops at eight stages', async () => {
  const { user, page, t } = await openJourney('en', written)
  await expect.poll(names).toHaveLength(3)
  await user.click(find('.journey-stages li:last-child input'))
  const rows = ['Paying', 'Going home', 'Asked', 'Reminded', 'Back', 'Again', 'Once more']
  await user.paste(
    rows.map((name, at) => [name, 'w', 'd', 'c', 'o', '9 min', at === 1 ? '−۱' : '0'].join('\t')).join('\n')
  )
  expect(names()).toEqual(['Looking', 'Arriving', ...rows.slice(0, 6)])
  expect(find<HTMLSelectElement>('.journey-stages li:nth-child(4) .field:nth-child(7) select').value).toBe('-1')
  page.getByText(t.most)
})

test('a stage is taken away and brought back, and put elsewhere', async () => {
  const { press, page, t } = await openJourney('en', written)
  await press('Remove: Arriving')
  expect(names()).toEqual(['Looking', 'Paying'])
  page.getByText('“Arriving” is removed.')
  await press(t.undo)
  expect(names()).toEqual(['Looking', 'Arriving', 'Paying'])
  await press('Later: Looking')
  expect(names()).toEqual(['Arriving', 'Looking', 'Paying'])
})

test('what is written is there at the next visit, and on paper as a table in which guesses are marked', async () => {
  const { user, t } = await openJourney('en', written)
  await expect.poll(names).toHaveLength(3)
  await user.type(find('.journey-stages li:first-child input'), ' around')
  await openJourney('en', { ...localStorage })
  await expect.poll(names).toEqual(['Looking around', 'Arriving', 'Paying'])
  expect(texts('.journey-paper tbody tr')).toHaveLength(3)
  expect(texts('.journey-paper tbody tr:first-child td').slice(0, 2)).toEqual(['Looking around', 'A date'])
  expect(texts('.journey-paper [data-known=guessed]')[0]).toContain(t.guessedMark)
})
