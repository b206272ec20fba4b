import { describe, expect, test } from 'vitest'
import { amountText } from '../../../src/wording/metrics/amount-text.ts'
import { type WrittenGuess, worthSaid } from '../../../src/wording/metrics/worth-lines.ts'
import { inLanguage, languages } from '../languages.ts'

describe.each(languages)('what it is worth in $name', language => {
  const { lang } = language
  const t = language.messages.metrics.worth
  const say = (written: Record<string, WrittenGuess>) => worthSaid('at-risk', written, { lang, t })

  test('stands with its span, and the input that decides is named', () => {
    const { said, faults } = say({ sales: ['', '1000000', ''], bad: ['6', '12', '20'], cut: ['50', '53', '55'] })
    expect(faults).toEqual([])
    expect([said?.value, said?.span]).toEqual(
      inLanguage(
        {
          en: ['Expected: 63,600', 'Between 30,000 and 110,000, in your currency.'],
          fa: ['محتمل‌ترین: ۶۳٬۶۰۰', 'میان ۳۰٬۰۰۰ و ۱۱۰٬۰۰۰، به واحد پول خودتان.']
        },
        language
      )
    )
    expect(said?.lines[0]).toContain(t.inputs.bad)
    expect(said?.lines.at(-1)).toBe(t.comparison)
    expect(said?.rows.map(({ name }) => name)).toEqual([t.inputs.bad, t.inputs.cut, t.inputs.sales])
  })

  test('is not said until all is there, and what is wrong has a sentence', () => {
    expect(say({})).toEqual({ faults: [] })
    expect(say({ bad: ['', '120', ''] }).faults[0]).toContain(t.inputs.bad)
  })

  test('is no endless figure where nobody ever leaves and money costs nothing', () => {
    const written: Record<string, WrittenGuess> = {
      ...{ customers: ['', '10', ''], margin: ['', '5', ''], now: ['', '80', ''] },
      ...{ later: ['90', '95', '100'], interest: ['0', '0', '0'] }
    }
    expect(worthSaid('staying', written, { lang, t })).toEqual({ faults: [t.endless] })
  })

  test('of somebody who is sure asks for low and high, and names a result below zero', () => {
    const sure = say({ sales: ['', '100', ''], bad: ['', '10', ''], cut: ['', '50', ''] })
    expect(sure.said?.lines[0]).toBe(t.sure)
    const written: Record<string, WrittenGuess> = {
      ...{ customers: ['', '10', ''], margin: ['', '5', ''], now: ['', '80', ''] },
      ...{ later: ['', '70', ''], interest: ['', '10', ''] }
    }
    expect(worthSaid('staying', written, { lang, t }).said?.lines[0]).toBe(t.negativeResult)
    expect(amountText(lang, 1_234_567)).toBe(inLanguage({ en: '1,230,000', fa: '۱٬۲۳۰٬۰۰۰' }, language))
  })
})
