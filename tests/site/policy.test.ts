import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ownMarkup } from '../../src/islands/ui/own-markup.ts'
import { open } from './built.ts'

const { pages } = open()
const policyOf = (html: string) => /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? ''
const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`
const addresses = (found: typeof pages) => found.map(({ address }) => address)

describe('the policy of every page', () => {
  test('lets nothing run that was not built with it, and asks nobody else', () => {
    const loose = pages.filter(({ html }) => {
      const policy = policyOf(html).replaceAll('&#39;', "'")
      return !policy.includes("default-src 'self'") || /unsafe|\*|https?:/.test(policy)
    })
    expect(addresses(loose)).toEqual([])
  })

  test('names each script and style that is written into the page', () => {
    const forgotten = pages.flatMap(({ address, html }) =>
      [...html.matchAll(/<(script|style)([^>]*)>(.*?)<\/\1>/gs)]
        .filter(([, , attributes = '', content]) => content && !/src=|application\//.test(attributes))
        .filter(([, , , content = '']) => !policyOf(html).includes(hashOf(content)))
        .map(([whole]) => `${address}: ${whole.slice(0, 80)}`)
    )
    expect(forgotten).toEqual([])
  })

  test('lets markup of our own through its one door, and no other', () => {
    const loose = pages.filter(({ html }) => {
      const policy = policyOf(html).replaceAll('&#39;', "'")
      return !/require-trusted-types-for 'script'; trusted-types sextant-words sextant-worker sextant-reader;/.test(
        policy
      )
    })
    expect(addresses(loose)).toEqual([])
    const words = globSync('*/models/*.json', { cwd: 'dist' }).map(file => readFileSync(`dist/${file}`, 'utf8'))
    const markup = words.flatMap(text =>
      [...text.matchAll(/"html":("(?:[^"\\]|\\.)*")/g)].map(([, html]) => JSON.parse(html ?? ''))
    )
    expect(markup.length).toBeGreaterThan(100)
    for (const html of markup) expect(ownMarkup(html)).toBe(html)
  })

  test('meets no styles and no deeds in attributes, which it would not let through', () => {
    const bare = (html: string) => html.replaceAll(/<(script|style|astro-island)[^>]*>/g, '')
    expect(addresses(pages.filter(({ html }) => /<[^>]+\s(style|on[a-z]+)="/.test(bare(html))))).toEqual([])
  })
})

test('the licences of all that is shipped lie in one file, fonts among them', () => {
  const licences = open().read('/licences.txt')
  for (const name of ['preact', 'chart.js', '@kurkle/color', 'nanostores', 'idb', 'valibot', 'qr', 'vazirmatn']) {
    expect(licences).toMatch(new RegExp(`^(?:@[\\w-]+/)?${name} \\d+\\.`, 'm'))
  }
  expect(licences).toContain('SIL OPEN FONT LICENSE')
  expect(licences).not.toMatch(/^(zod|typescript|vitest) /m)
})
