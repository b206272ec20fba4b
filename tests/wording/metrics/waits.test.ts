import { describe, expect, test } from 'vitest'
import type { WaitChoices } from '../../../src/core/metrics/kept/kept-metric.ts'
import { readWaits } from '../../../src/core/metrics/read-waits.ts'
import { waitFaultLines, waitsSaid } from '../../../src/wording/metrics/wait-lines.ts'
import { waitText } from '../../../src/wording/metrics/wait-text.ts'
import { inLanguage, languages } from '../languages.ts'

describe.each(languages)('waits in $name', language => {
  const { lang } = language
  const t = language.messages.metrics.waits
  const declared: WaitChoices = { clock: 'business', automatic: 'out' }
  const said = (minutes: readonly number[], counting = declared) => {
    const found = waitsSaid(minutes, counting, { lang, t })
    if (!found) throw new Error('there are waits')
    return found
  }

  test('are said in days, hours and minutes, two of them at most; a day of business is counted in hours', () => {
    const texts = [0, 0.5, 45, 85, 120, 5765].map(minutes => waitText(lang, minutes))
    expect(texts).toEqual(
      inLanguage(
        {
          en: ['0 min', '1 min', '45 min', '1 hr and 25 min', '2 hr', '4 days and 5 min'],
          fa: ['۰ دقیقه', '۱ دقیقه', '۴۵ دقیقه', '۱ ساعت و ۲۵ دقیقه', '۲ ساعت', '۴ روز و ۵ دقیقه']
        },
        language
      )
    )
    expect(waitText(lang, 0.2)).toBe(inLanguage({ en: '12 sec', fa: '۱۲ ثانیه' }, language))
    expect(waitText(lang, 5760, true)).toBe(inLanguage({ en: '96 hr', fa: '۹۶ ساعت' }, language))
  })

  test('have a middle, its interval with the level that it reaches, and what was counted', () => {
    const { value, interval, variant, lines } = said([5, 10, 15, 20, 25, 30, 35, 40, 45, 50])
    expect([value, interval]).toEqual(
      inLanguage(
        {
          en: ['28 min', 'Interval: 10 min to 45 min, at a level of 97.9%'],
          fa: ['۲۸ دقیقه', 'بازه: از ۱۰ دقیقه تا ۴۵ دقیقه، با اطمینان ۹۷٫۹٪']
        },
        language
      )
    )
    expect(variant).toContain(t.clockIn.business)
    expect(lines).toHaveLength(3)
  })

  test('that are few say how far their interval goes, and a mean that a few pull up is named', () => {
    const { lines } = said([5, 10, 15, 20, 5760])
    expect(lines[1]).toContain(inLanguage({ en: '93.8%', fa: '۹۳٫۸٪' }, language))
    expect(lines.at(-1)).toContain(t.pulled)
    expect(said([5]).lines[0]).toBe(t.one)
  })

  test('with automatic replies or by night and day say that they are in it', () => {
    const { lines } = said([5, 10], { clock: 'always', automatic: 'counted' })
    expect(lines.slice(-2)).toEqual([t.counted, t.always])
    expect(waitsSaid([], declared, { lang, t })).toBeUndefined()
  })

  test('that could not be read are named with their lines, eight of them', () => {
    const { faults } = readWaits(`5 soon\n-3\n${'x '.repeat(8)}`, 1)
    const lines = waitFaultLines(faults, { lang, t })
    expect(lines).toHaveLength(10)
    expect(lines[1]).toBe(
      inLanguage({ en: 'Line 1: “soon” is not a wait.', fa: 'سطر ۱: «soon» زمان انتظار نیست.' }, language)
    )
    expect(lines[2]).toBe(inLanguage({ en: 'Line 2: “-3” is negative.', fa: 'سطر ۲: «-3» منفی است.' }, language))
    expect(lines.at(-1)).toContain(inLanguage({ en: '2', fa: '۲' }, language))
    expect(waitFaultLines([], { lang, t })).toEqual([])
    expect(waitFaultLines(faults.slice(0, 1), { lang, t })).toHaveLength(2)
  })
})
