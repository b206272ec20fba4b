import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** The addresses of all pages, from the sitemap of the built site. */
export function allPages(): string[] {
  const file = path.join(import.meta.dirname, '../../dist/sitemap-0.xml')
  if (!existsSync(file)) throw new Error('dist/sitemap-0.xml is missing: run `npm run build` before the browser tests.')
  return [...readFileSync(file, 'utf8').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname)
}

/** What a page is an example of: its address without language and without the ids of models and skills. */
export function kindOf(address: string): string {
  return address
    .replace(/^\/(en|fa)\//, '/')
    .replace(/^\/models\/[^/]+\/[^/]+\/$/, '/models/model/skill/')
    .replace(/^\/models\/[^/]+\/$/, '/models/model/')
    .replace(/^\/assess\/[^/]+\/(long\/)?$/, '/assess/form/')
}
