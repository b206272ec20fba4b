import { expect, test } from 'vitest'
import { messagesIn } from '../../../src/i18n/dictionaries.ts'
import { besideMessages } from '../../../src/wording/metrics/beside-words.ts'
import { sheetKey, stored } from '../../browser/kept.ts'
import { allOf } from '../../browser/today.ts'
import { handedBy } from '../handed.ts'
import { openResults } from '../results/opened.ts'
import { find, texts } from '../seen.ts'
import { aroundIn, field, openMetric } from './opened.ts'

const island = async () => (await import('../../../src/islands/metrics/BesideCalculator.tsx')).BesideCalculator
const openBeside = (id: string, kept: Readonly<Record<string, string>> = {}) =>
  openMetric(id, 'x-and-o', island, { ...aroundIn(id), t: besideMessages(messagesIn(id).metrics) }, kept)

/** 160, 140 and 100 are an NPS of 15, 170, 120 and 60 one of 31.4; 96 of 800 left, and 148 of 820. */
const figures = { en: ['15.0', '31.4', '88.0%', '82.0%'], fa: ['۱۵٫۰', '۳۱٫۴', '۸۸٫۰٪', '۸۲٫۰٪'] }
const reading = () => texts('.metrics-calculator tbody').at(-1)

const details = (section: number, at: number) =>
  `.metrics-calculator section:nth-of-type(${section}) details:nth-of-type(${at}) .metrics-counts`
const [scored, staying] = [details(1, 1), details(2, 1)]
const entries = () => texts('.metrics-kept li')

/** Two periods: what customers said of a recommendation, and how many there were and left. */
async function writePeriods({ user }: Awaited<ReturnType<typeof openBeside>>) {
  await user.type(find('.metrics-calculator input'), '2025')
  await user.click(field(0, scored))
  await user.paste('160\n۱۴۰\n100')
  await user.click(field(1, scored))
  await user.paste('۱۷۰\n120\n٦٠')
  for (const [at, number] of ['۸۰۰', '820', '96', '۱۴۸'].entries()) await user.type(field(at, staying), number)
}

test.each(['en', 'fa'] as const)(
  'sayings beside doings are read together, and what is no number is said, in %s',
  async id => {
    const visitor = await openBeside(id)
    await writePeriods(visitor)
    for (const figure of figures[id]) await expect.poll(reading).toContain(figure)
    expect(texts('.metrics-calculator .notice').join()).toContain(
      messagesIn(id).metrics.beside.may.staying['said-better']
    )
    await visitor.user.type(field(0, staying), 'x')
    expect(texts('.metrics-calculator [role=alert]').join()).toContain('x')
    await visitor.user.type(field(0, staying), '{Backspace}')
    expect(texts('.metrics-calculator [role=alert]').join('')).toBe('')
  }
)

test.each(['en', 'fa'] as const)(
  'kept, they are there at the next visit, are opened, deleted and brought back, in %s',
  async id => {
    const { kept } = messagesIn(id).metrics
    const first = await openBeside(id)
    await writePeriods(first)
    await first.press(kept.keep)
    await expect.poll(() => texts('.metrics-kept [role=status]').join()).toContain('2025')
    const { user, press, reads } = await openBeside(id, { ...localStorage })
    await reads(kept.listTitle)
    await expect.poll(entries).toHaveLength(1)
    const [opened, removed] = document.querySelectorAll('.metrics-kept li button')
    await user.click(opened as HTMLElement)
    for (const figure of figures[id]) expect(reading()).toContain(figure)
    await user.click(removed as HTMLElement)
    expect(entries()).toEqual([])
    await press(kept.undo)
    expect(entries()).toHaveLength(1)
  }
)

test('kept, they go into the file and the report of the assessment', async () => {
  const visitor = await openBeside('en', { [sheetKey()]: stored(allOf(3)) })
  await writePeriods(visitor)
  await visitor.press(messagesIn('en').metrics.kept.keep)
  const { press } = await openResults('en', { view: 'share', kept: { ...localStorage } })
  expect(JSON.parse((await handedBy(() => press('Save as JSON'))).text).metrics).toMatchObject([
    { kind: 'beside', names: ['2025', ''], periods: [{ customers: 800, lost: 96 }, { 'nps-plus': 170 }] }
  ])
  const report = await handedBy(() => press(messagesIn('en').files.markdown))
  for (const figure of figures.en) expect(report.text).toContain(figure)
})
