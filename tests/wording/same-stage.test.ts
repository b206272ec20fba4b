import { describe, expect, test } from 'vitest'
import { sameStage } from '../../src/wording/same-stage.ts'
import { inLanguage, languages } from './languages.ts'

const shares = {
  ...{ year: 2025, n: 1230 },
  shares: [
    { stages: ['moored'], percent: 70 },
    { stages: ['afloat', 'abroad'], percent: 30 }
  ]
}

describe.each(languages)('how many stand on the same stage in $id', language => {
  const { lang, names, messages } = language
  const stages = (['moored', 'afloat', 'abroad'] as const).map(id => ({ id, name: names[id] }))
  const said = sameStage(shares, [...stages, { id: 'beyond', name: 'Beyond' }], lang, messages.guide.benchmarks.same)

  test('is a sentence with year, share and sample', () => {
    expect(said.moored).toBe(
      inLanguage(
        {
          en: 'In 2025, 70% of 1,230 large organisations put themselves on the same stage, Moored.',
          fa: 'در سال ۲۰۲۵ از ۱٬۲۳۰ سازمان بزرگ ۷۰٪ خودشان را در همین مرحله دیده‌اند: لنگرانداخته.'
        },
        language
      )
    )
  })

  test('names the stages that were published together, and says nothing of one that was not', () => {
    expect(said.abroad).toBe(said.afloat)
    expect(said.afloat).toContain(names.abroad)
    expect(Object.keys(said)).toEqual(['moored', 'afloat', 'abroad'])
  })
})
