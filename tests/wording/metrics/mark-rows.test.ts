import { describe, expect, test } from 'vitest'
import { metricScales, type ScaleId } from '../../../src/core/metrics/variants.ts'
import { number } from '../../../src/i18n/text.ts'
import { countFaults } from '../../../src/wording/metrics/count-faults.ts'
import { groupRows, markRows } from '../../../src/wording/metrics/mark-rows.ts'
import { languages } from '../languages.ts'

describe.each(languages)('the table that counts are typed into, in $name', language => {
  const { lang } = language
  const t = language.messages.metrics.scores

  test.each(Object.keys(metricScales) as ScaleId[])('has a row a mark of %s, its ends in words', scale => {
    const { low, high } = metricScales[scale]
    const rows = markRows(scale, lang, t)
    expect(rows.map(({ key }) => key)).toEqual(
      Array.from({ length: high - low + 1 }, (_, at) => `${scale}:${low + at}`)
    )
    expect(rows[0]?.label).toContain(t.ends[scale].low)
    expect(rows.at(-1)?.label).toContain(t.ends[scale].high)
    for (const [at, { label }] of rows.entries()) expect(label).toContain(number(lang, low + at))
    expect(rows.slice(1, -1).map(({ label }) => label)).toEqual(
      Array.from({ length: high - low - 1 }, (_, at) => number(lang, low + 1 + at))
    )
  })

  test('has the groups of NPS, those who are for it first', () => {
    expect(groupRows(t)).toEqual([
      { key: 'promoters', label: t.groups.promoters },
      { key: 'passives', label: t.groups.passives },
      { key: 'detractors', label: t.groups.detractors }
    ])
  })

  test('has a sentence a field that holds no number of people, with what stands there', () => {
    const fields = ['', '12', '-3', '1.5', 'many', '99999999999'].map((written, at) => ({ row: `row ${at}`, written }))
    const faults = countFaults(fields, lang, t)
    expect(faults).toHaveLength(4)
    for (const [at, fault] of faults.entries()) expect(fault).toContain(`row ${at + 2}`)
    expect(new Set(faults.map(fault => fault.replace(/row \d|[\d.۰-۹-]+|many/g, ''))).size).toBe(4)
    expect(faults.join(' ')).not.toMatch(/\{\w+\}/)
  })
})
