/** Prints medians of our pages beside the peer's, in turn: `npm run bench:peers` after a build. `ROUNDS` is five if unset. */
import path from 'node:path'
import { chromium } from '@playwright/test'
import { findChromium } from '../chromium.ts'
import { host } from './host.ts'
import { measureForm, measureResult } from './measured.ts'
import { buildPeer } from './peer.ts'

const rounds = Number(process.env.ROUNDS ?? 5)
const port = Number(process.env.PORT ?? 4712)
const root = path.join(import.meta.dirname, '../..')
const link = '1AQEEFEXKpXIWiVNQCdjFnPzs'

const server = host({ '/peer/': await buildPeer(), '/': path.join(root, 'dist') }).listen(port)
const browser = await chromium.launch(findChromium() ?? {})
const all = new Map<string, number[]>()
const note = (who: string, figures: object) => {
  for (const [name, value] of Object.entries(figures))
    all.set(`${who} ${name}`, [...(all.get(`${who} ${name}`) ?? []), value])
}
try {
  for (let round = 0; round < rounds; round++) {
    note(
      'ours',
      await measureForm(browser, `https://localhost:${port}/en/assess/xm-competencies/long/`, 'sextant:sheet:')
    )
    note('peer', await measureForm(browser, `https://localhost:${port}/peer/`, 'peer'))
    note('result', await measureResult(browser, `https://localhost:${port}/en/results/#${link}`))
  }
} finally {
  await browser.close()
  server.close()
}
const median = (who: string, name: string) => {
  const sorted = [...(all.get(`${who} ${name}`) ?? [])].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
const lines = ['bytes', 'firstPaint', 'firstAnswer', 'latency'].map(name => {
  const [ours, peer] = [median('ours', name), median('peer', name)]
  return [name, Math.round(ours), Math.round(peer), (ours / peer).toFixed(2)].join('\t')
})
const result = ['score', 'radar', 'bytes', 'requests', 'waves'].map(
  name => `${name} ${Math.round(median('result', name))}`
)
process.stdout.write(
  `medians of ${rounds}\tours\tpeer\tratio\n${lines.join('\n')}\ncold result link: ${result.join(', ')}\n`
)
