import { describe, expect, test } from 'vitest'
import { messagesIn } from '../../src/i18n/dictionaries.ts'
import { locales } from '../../src/i18n/locales.ts'
import { withHashes } from '../../src/layouts/content-policy.ts'
import { attributes, open, tags } from './built.ts'
import { foreignSite, made } from './foreign-content.ts'

const site = open(foreignSite)
const ours = open()

describe.each(locales.map(({ id }) => id))('somebody’s own edition in %s', id => {
  const home = site.read(`/${id}/`)
  const { name } = messagesIn(id).site

  test('has its name, logo, colour, imprint and somebody to write to on every page', () => {
    const pages = site.pages.filter(({ address }) => address.startsWith(`/${id}/`))
    for (const { address, html } of pages) {
      expect(/<title>([^<]+)/.exec(html)?.[1], address).toContain('Harbour')
      expect(html, address).toContain('viewBox="0 0 30 30" height="30"')
      expect(html, address).toContain('--signal:light-dark(#0b4f45,#8fe0cf)')
      expect(html, address).toContain('Harbour Advice, Quay 1.')
      expect(attributes(html, 'href'), address).toContain('mailto:quay@harbour.example')
      expect(html, address).toContain(messagesIn(id).site.builtWith)
    }
    expect(JSON.parse(site.read(`/${id}/manifest.webmanifest`))).toMatchObject({ name: 'Harbour Advice' })
  })

  test('lets its colour through the policy, which names all that a page is built with', () => {
    const policy = tags(home, 'meta').find(tag => tag.includes('Content-Security-Policy')) ?? ''
    const [style = ''] = /<style>@layer tokens\{:root:root[^<]+<\/style>/.exec(home) ?? []
    const [hash = 'none'] = /sha256-[^']+/.exec(withHashes(`{styles}${style}`)) ?? []
    expect(policy).toContain(hash)
  })

  test('begins with its own model and its own words', () => {
    for (const said of [`See where it hurts (${id}).`, `A few questions (${id}).`, `Begin (${id})`])
      expect(home).toContain(said)
    expect(home).toContain(`href="/${id}/assess/${made}/"`)
    const main = /<main[\s\S]*<\/main>/.exec(home)?.[0] ?? ''
    expect(main.replace(/<astro-island[\s\S]*?<\/astro-island>/g, '')).not.toMatch(new RegExp(`${name}|XM Institute`))
  })

  test('offers its models and no others, where one chooses', () => {
    for (const page of ['assess/', 'models/']) {
      const main = /<main[\s\S]*<\/main>/.exec(site.read(`/${id}/${page}`))?.[0] ?? ''
      expect(attributes(main, 'href'), page).toContain(`/${id}/models/${made}/`)
      expect(main, page).not.toContain('xm-competencies')
    }
  })
})

test('our own site is no edition of anybody', () => {
  for (const { address, html } of ours.pages) expect(html, address).not.toMatch(/:root:root|Harbour/)
})
