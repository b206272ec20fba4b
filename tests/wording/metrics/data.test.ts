import { describe, expect, test } from 'vitest'
import { leftOutLines, leftOutRows, problemLine, voiceLines } from '../../../src/wording/metrics/data-lines.ts'
import { columnNames, groupedRows, monthRows, mostRows } from '../../../src/wording/metrics/data-rows.ts'
import { inLanguage, languages } from '../languages.ts'

describe.each(languages)('raw answers in $name', language => {
  const { lang } = language
  const t = language.messages.metrics.data
  const words = { lang, t }
  const about = { column: 0, scale: 'satisfied5' } as const

  test('by group are the ones with the most answers, with their intervals', () => {
    const groups = new Map([
      ['few', [0, 0, 0, 0, 3]],
      ['', [0, 0, 5, 5, 5]],
      ['none', [0, 0, 0, 0, 0]]
    ])
    const rows = groupedRows(groups, 'csat-top', words)
    expect(rows.map(({ name, answers }) => [name, answers])).toEqual([
      [t.nameless, 15],
      ['few', 3]
    ])
    expect(rows[1]?.text).toBe(inLanguage({ en: 'few: 100.0% (3)', fa: 'few: ۱۰۰٫۰٪ (۳)' }, language))
    expect(rows[1]?.interval).toContain(inLanguage({ en: ' to 100.0%', fa: ' تا ۱۰۰٫۰٪' }, language))
    const many = new Map(
      Array.from({ length: 40 }, (_, at) => [`2026-${String(at).padStart(2, '0')}`, [1, 0, 0, 0, 0]])
    )
    expect(groupedRows(many, 'csat-top', words)).toHaveLength(mostRows.groups)
    expect(monthRows(many, 'csat-top', words)).toHaveLength(mostRows.months)
  })

  test('over time stand month after month', () => {
    const months = new Map([
      ['2026-03', [0, 0, 0, 0, 3]],
      ['2025-11', [0, 0, 0, 0, 3]]
    ])
    const names = monthRows(months, 'csat-mean', words).map(({ name }) => name)
    expect(names).toEqual(inLanguage({ en: ['2025/11', '2026/03'], fa: ['۲۰۲۵/۱۱', '۲۰۲۶/۰۳'] }, language))
  })

  test('have columns that are told apart by their place where names are missing or stand twice', () => {
    const headings = { names: ['Score', '', 'Score', 'Day'], width: 5, hasHeader: true, twice: ['Score'], score: 0 }
    expect(columnNames({ ...headings, time: undefined }, words)).toEqual(
      inLanguage(
        {
          en: ['Score (column 1)', 'Column 2', 'Score (column 3)', 'Day', 'Column 5'],
          fa: ['Score (ستون ۱)', 'ستون ۲', 'Score (ستون ۳)', 'Day', 'ستون ۵']
        },
        language
      )
    )
  })

  test('that did not count are counted, named by line, and all of them go into a file', () => {
    const rows = Array.from({ length: 14 }, (_, at) => ({ line: at + 2, problem: 'off' as const, cells: ['9', 'x'] }))
    const lines = leftOutLines(rows, { problems: new Map([['off', 20]]) }, 31, about, words)
    expect(lines[0]).toContain(inLanguage({ en: 'Line 31', fa: 'سطر ۳۱' }, language))
    expect(lines[1]).toContain(inLanguage({ en: '20 rows', fa: '۲۰ سطر' }, language))
    expect(lines[2]).toBe(
      inLanguage(
        { en: 'Line 2: 9 is not on the scale of 1 to 5.', fa: 'سطر ۲: 9 بیرون از مقیاس ۱ تا ۵ است.' },
        language
      )
    )
    expect(lines.at(-1)).toContain(inLanguage({ en: '8', fa: '۸' }, language))
    expect(leftOutRows(rows, about, words)).toHaveLength(15)
    expect(leftOutLines([], { problems: new Map() }, undefined, about, words)).toEqual([])
    expect(leftOutLines(rows.slice(0, 1), { problems: new Map([['off', 1]]) }, undefined, about, words)).toHaveLength(2)
  })

  test('are cut where a cell is long, and say nothing of a cell that is not there', () => {
    const line = problemLine({ line: 3, problem: 'words', cells: ['x'.repeat(80)] }, 0, 'likely11', words)
    expect(line).toContain(`${'x'.repeat(40)}…`)
    const cut = (cell: string) => problemLine({ line: 3, problem: 'words', cells: [cell] }, 0, 'likely11', words)
    expect(cut('👍'.repeat(20))).not.toContain('…')
    expect(cut('👍'.repeat(21))).toContain(`${'👍'.repeat(20)}…`)
    expect(cut(`${'x'.repeat(39)}👩\u200d👧`)).toContain(`${'x'.repeat(39)}…`)
    expect(problemLine({ line: 3, problem: 'short', cells: [] }, 4, 'likely11', words)).toContain(
      inLanguage({ en: 'Line 3 ends', fa: 'سطر ۳' }, language)
    )
  })

  test('say which accounts and roles they come from', () => {
    const rose = [
      ['Buyer', 3],
      ['User', 1]
    ] as const
    const nobody = { accounts: 0, single: 0, roles: [] }
    expect(voiceLines({ accounts: 2, single: 1, roles: rose }, 8, words)).toEqual(
      inLanguage(
        {
          en: [
            '2 of 8 accounts answered: 25%.',
            '1 account has one voice only, which stands for the whole firm.',
            'Roles: Buyer 3 and User 1.'
          ],
          fa: [
            'از ۸ مشتری سازمانی، ۲ مشتری پاسخ داده‌اند: ۲۵٪.',
            '۱ مشتری سازمانی فقط یک پاسخ‌دهنده دارد؛ حرف همان یک نفر به پای کل شرکت نوشته می‌شود.',
            'سمت‌ها: Buyer (۳ نفر) و User (۱ نفر).'
          ]
        },
        language
      )
    )
    expect(voiceLines({ ...nobody, accounts: 2 }, undefined, words)[0]).toContain(
      inLanguage({ en: '2 accounts answered.', fa: '۲ مشتری سازمانی' }, language)
    )
    expect(voiceLines({ ...nobody, accounts: 2 }, 1, words)[0]).toContain(
      inLanguage({ en: 'more than the 1 you say', fa: 'بیشتر از ۱ مشتری' }, language)
    )
    expect(voiceLines(nobody, undefined, words)).toEqual([])
  })
})
