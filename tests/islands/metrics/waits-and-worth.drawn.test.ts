import { expect, test } from 'vitest'
import { messagesIn } from '../../../src/i18n/dictionaries.ts'
import { find, texts } from '../seen.ts'
import { aroundIn, field, openMetric } from './opened.ts'

const waits = async () => (await import('../../../src/islands/metrics/WaitsCalculator.tsx')).WaitsCalculator
const worth = async () => (await import('../../../src/islands/metrics/WorthCalculator.tsx')).WorthCalculator

test.each([
  ['en', '15'],
  ['fa', '۱۵']
])('waits in any digits have a middle, and the one that is none is named with its line, in %s', async (id, middle) => {
  const { user } = await openMetric(id, 'response-time', waits, { ...aroundIn(id), t: messagesIn(id).metrics.waits })
  await user.click(find('textarea'))
  await user.paste('5 ۱۰\n15 soon\n20 5760')
  await expect.poll(() => texts('.metrics-figure').join()).toContain(middle)
  expect(texts('[role=alert]').join()).toContain('soon')
})

test.each([
  ['en', '63,600'],
  ['fa', '۶۳٬۶۰۰']
])('guesses come to a span, and the one that decides is named first, in %s', async (id, value) => {
  const { user } = await openMetric(id, 'worth', worth, { ...aroundIn(id), t: messagesIn(id).metrics.worth })
  // A million at risk, of which 12 % (6 to 20) leave, and 53 % (50 to 55) of that is margin: 1,000,000 · 0.12 · 0.53.
  for (const [at, guess] of ['', '1000000', '', '6', '۱۲', '20', '50', '53', '55'].entries())
    if (guess) await user.type(field(at), guess)
  await expect.poll(() => texts('.metrics-figure').join()).toContain(value)
  const [first] = texts('caption + thead + tbody th')
  expect(first).toBe(texts('.metrics-counts tbody:nth-of-type(2) th[scope=rowgroup]')[0]?.replace(/ \(.*$/, ''))
})
