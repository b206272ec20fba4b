import { expect, test } from 'vitest'
import { messagesIn } from '../../../src/i18n/dictionaries.ts'
import { find, texts } from '../seen.ts'
import { aroundIn, field, openMetric } from './opened.ts'

const island = async () => (await import('../../../src/islands/metrics/ScoreCalculator.tsx')).ScoreCalculator
const openScores = (id: string) =>
  openMetric(id, 'nps', island, { ...aroundIn(id), metric: 'nps' as const, t: messagesIn(id).metrics.scores })

const said = () => find('.metrics-calculator').textContent

/** 19 promoters, 11 passives and 6 detractors: (19 − 6) ÷ 36 = 36.1, give or take; 36 of 120 who were asked are 30 %. */
const figures = { en: ['36.1', '9.7', '57', '835', '30%'], fa: ['۳۶٫۱', '۹٫۷', '۵۷', '۸۳۵', '۳۰٪'] }

test.each(['en', 'fa'] as const)(
  'a pasted column fills the fields and comes to a figure with its interval, in %s',
  async id => {
    const { user } = await openScores(id)
    const [nps, low, high, more, share] = figures[id]
    await user.click(field(0))
    await user.paste('۱۹\n11\n٦')
    for (const figure of [`NPS ${nps}`, low, high, more]) await expect.poll(said).toContain(figure)
    await user.type(field(3), 'many')
    expect(texts('[role=alert]').join()).toContain('many')
    expect(said()).toContain(`NPS ${nps}`)
    await user.clear(field(3))
    await user.type(field(3), '۱۲۰')
    expect(texts('[role=alert]').join('')).toBe('')
    expect(said()).toContain(share)
  }
)

test('a second column is compared with the first, one of another country is not', async () => {
  const { user } = await openScores('en')
  await user.click(field(0))
  await user.paste('19\n11\n6')
  const compared = () => [...document.querySelectorAll('select')].at(-1) as HTMLSelectElement
  await user.selectOptions(compared(), 'periods')
  await user.type(field(1), '21')
  await expect.poll(() => texts('.metrics-calculator .notice')).toHaveLength(1)
  await user.selectOptions(compared(), 'countries')
  await expect.poll(() => texts('.metrics-calculator .notice')).toEqual([expect.stringContaining('Satmetrix')])
})
