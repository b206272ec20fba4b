/** Prints the medians of Lighthouse on a phone: `npm run bench:lighthouse` after a build. `ROUNDS` is five if unset. */
import path from 'node:path'
import { chromium } from '@playwright/test'
import { findChromium } from '../chromium.ts'
import { freePort } from '../port.ts'
import { host } from './host.ts'

interface Report {
  readonly lhr: {
    readonly categories: Readonly<Record<string, { readonly score: number | null }>>
    readonly audits: Readonly<Record<string, { readonly title: string; readonly score: number | null }>>
  }
}
type Lighthouse = (url: string, flags: object) => Promise<Report | undefined>
// It is in the package of the benchmarks only, which types know nothing of.
const name = 'lighthouse'
const { default: lighthouse } = (await import(name)) as { default: Lighthouse }

const rounds = Number(process.env.ROUNDS ?? 5)
const wanted = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 } as const
const pages = {
  home: '/en/',
  question: '/en/assess/xm-competencies/',
  result: '/en/results/#1AQEEFEXKpXIWiVNQCdjFnPzs',
  skill: '/en/models/xm-competencies/listening/',
  article: '/en/guide/six-competencies/'
}

const [port, debugging] = [await freePort(4713), await freePort(4714)]
const server = host({ '/': path.join(import.meta.dirname, '../../dist') }).listen(port)
const browser = await chromium.launch({
  ...findChromium(),
  args: [`--remote-debugging-port=${debugging}`, '--ignore-certificate-errors', '--no-sandbox']
})
try {
  for (const [page, address] of Object.entries(pages)) {
    const reports: Report['lhr'][] = []
    for (let round = 0; round < rounds; round++) {
      const report = await lighthouse(`https://localhost:${port}${address}`, { port: debugging, logLevel: 'error' })
      if (report) reports.push(report.lhr)
    }
    const figures = Object.entries(wanted).map(([category, least]) => {
      const score = median(reports.map(({ categories }) => Math.round((categories[category]?.score ?? 0) * 100)))
      return `${category} ${score}${score < least ? ` (wanted ${least})` : ''}`
    })
    process.stdout.write(`${page}: ${figures.join(', ')}\n`)
    for (const { title, score } of Object.values(reports[0]?.audits ?? {}))
      if (score !== null && score < 0.9) process.stdout.write(`  ${score} ${title}\n`)
  }
} finally {
  await browser.close()
  server.close()
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
