import { expect, test } from 'vitest'
import { startTally } from '../../../src/core/metrics/data/tally.ts'
import { messagesIn } from '../../../src/i18n/dictionaries.ts'
import { leftOutFile, shownTable } from '../../../src/islands/metrics/shown-table.ts'

const settings = { scale: 'likely11', columns: { score: 0, account: 1, role: 2 }, isDayFirst: true } as const
const words = { lang: 'en', t: messagesIn('en').metrics.data }

test('what a page gets of a table does not grow with it, and a file has every row that did not count', async () => {
  const { take, tally } = startTally(settings)
  const leftOut = Array.from({ length: 1000 }, (_, at) => {
    take(['9', `account ${at}`, `role ${at}`])
    const cells = ['many', `account ${at}`]
    return { line: at + 1, problem: take(cells) ?? 'empty', cells }
  })
  const read = { tally: tally(), leftOut, unclosed: undefined }
  const shown = shownTable(read)
  expect([shown.voices.accounts, shown.voices.single]).toEqual([1000, 1000])
  expect([shown.voices.roles.length, shown.leftOut.length]).toEqual([12, 12])
  expect(JSON.stringify(shown).length).toBeLessThan(3000)
  const lines = (await leftOutFile(read, settings, words).text()).trim().split(/\r?\n/)
  expect(lines).toHaveLength(1001)
  expect(lines.at(-1)).toContain('account 999')
})
