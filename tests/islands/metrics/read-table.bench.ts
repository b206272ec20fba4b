import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { readTable } from '../../../src/islands/metrics/read-table.ts'

const rows = Array.from({ length: 1_000_000 }, (_, at) => `${at % 11},group ${at % 7}`)
const file = new Blob([`score,group\n${rows.join('\n')}`])

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now()
  await work()
  return performance.now() - from
}

test('a million rows are read and counted within 1.5 times what the parser alone takes', async () => {
  const alone: number[] = []
  const ours: number[] = []
  for (let run = 0; run < 3; run++) {
    alone.push(await timeOf(async () => Papa.parse(await file.text())))
    ours.push(
      await timeOf(() =>
        readTable(file, {
          ...{ scale: 'likely11', columns: { score: 0, group: 1 }, isDayFirst: true, delimiter: ',', hasHeader: true }
        })
      )
    )
  }
  console.info(
    `the parser alone ${Math.min(...alone).toFixed(0)} ms, read and counted ${Math.min(...ours).toFixed(0)} ms`
  )
  expect(Math.min(...ours)).toBeLessThan(1.5 * Math.min(...alone))
})
