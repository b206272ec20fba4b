import { createServer } from 'node:http'
import { chromium } from '@playwright/test'
import { fileAt } from '../src/server/static-files.ts'
import { findChromium } from './chromium.ts'
import { watchShifts, shiftsSoFar } from './browser/in-page.ts'
import { systemFont } from './browser/system-font.ts'
import path from 'node:path'
const root = path.resolve('reports/look')
let cut = 0.5, last = ''
const hold = Number(process.env.HOLD ?? 500)
const server = createServer((q, r) => {
  const { pathname } = new URL(q.url ?? '/', 'http://localhost')
  const a = fileAt(decodeURIComponent(pathname), root, '/')
  const kept = /\/_astro\//.test(pathname)
  r.writeHead(a.status, { 'content-type': a.type, ...(kept && { 'cache-control': 'public, max-age=31536000, immutable' }) })
  if (/html/.test(a.type) && cut >= 0) {
    const text = a.body.toString()
    const start = text.indexOf('<body')
    const tags = [...text.matchAll(/<(\/(div|p|ul|li|a|section|nav|header|table|tr|form|fieldset|h\d|figure|svg|button|details|astro-island)|astro-island|script|section|div|main)\b/g)].map(m => m.index).filter(i => i > start)
    const at = tags[Math.min(tags.length - 1, Math.floor(cut * tags.length))]!
    last = text.slice(at - 60, at + 30).replace(/\s+/g, ' ')
    r.write(text.slice(0, at)); setTimeout(() => r.end(text.slice(at)), hold)
  } else r.end(a.body)
}).listen(4802)
const pages = (process.env.PAGES ?? '').split(',')
const cuts = Number(process.env.CUTS ?? 24)
const browser = await chromium.launch({ ...findChromium(), args: ['--no-sandbox'] })
for (const size of (process.env.SIZES ?? 'phone,desk').split(',')) {
  const context = await browser.newContext({ viewport: size === 'phone' ? { width: 360, height: 740 } : { width: 1440, height: 900 }, reducedMotion: 'reduce', serviceWorkers: 'block' })
  await context.addInitScript(systemFont('wide')); await context.addInitScript(watchShifts)
  const sheet = process.env.SHEET
  if (sheet) await context.addInitScript(s => { if (!localStorage.getItem('sextant:sheet:first:xm-competencies:short')) localStorage.setItem('sextant:sheet:first:xm-competencies:short', s) }, sheet)
  for (const address of pages) {
    const page = await context.newPage()
    cut = -1; await page.goto('http://localhost:4802' + address); await page.waitForTimeout(800)
    const found = new Map<string, string[]>()
    for (let i = 0; i < cuts; i++) {
      // the first third of the cuts lie in the first tenth of the page, where the header is
      cut = i < cuts / 3 ? (i + Math.random()) / (cuts / 3) * 0.12 : 0.12 + (i - cuts / 3 + Math.random()) / (cuts * 2 / 3) * 0.88
      const where = cut
      await page.goto('about:blank'); await page.goto('http://localhost:4802' + address, { waitUntil: 'load' })
      await page.waitForTimeout(450)
      for (const s of await page.evaluate(shiftsSoFar) as string[]) { const k = s.slice(s.indexOf(':')); found.set(k, [...(found.get(k) ?? []), where.toFixed(3) + ' «' + last + '»']) }
    }
    for (const [s, w] of found) console.log(size, address, w.length, s, '\n      cut at', w[0])
    console.log(size, address, 'done', found.size)
    await page.close()
  }
}
await browser.close(); server.close()
