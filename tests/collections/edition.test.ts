import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { papers } from '../../src/collections/edition/edition-file.ts'
import { editionOf } from '../../src/collections/edition/read-edition.ts'
import { messagesIn } from '../../src/i18n/dictionaries.ts'
import { withEdition } from '../../src/i18n/edition.ts'
import { locales } from '../../src/i18n/locales.ts'

const languages = locales.map(({ id }) => id)
const all = languages.join(', ')
const drawing = '<svg viewBox="0 0 30 30" width="300"><path d="M0 0h30v30z" fill="currentColor"/></svg>'
const read = (text: string, logo = drawing) => editionOf(text, ['complaints', 'friction'], () => logo || undefined)

describe('the edition of a consultant', () => {
  test('may be empty, or say only some of it', () => {
    expect(read('')).toEqual({})
    expect(read('name: Harbour')).toEqual({ name: Object.fromEntries(languages.map(id => [id, 'Harbour'])) })
  })

  test('offers models in its own order, has a colour by day and by night, a logo and somebody to write to', () => {
    const own = read(`models: [friction, complaints]
colour: { day: "#0b4f45", night: "#8fe0cf" }
logo: logo.svg
contact: harbour@example.org`)
    expect(own).toMatchObject({ models: ['friction', 'complaints'], contact: 'harbour@example.org' })
    expect(own.style).toContain('--signal:light-dark(#0b4f45,#8fe0cf)')
    expect(own.logo).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 30" height="30" aria-hidden="true"><path d="M0 0h30v30z" fill="currentColor"/></svg>'
    )
  })

  test.each<[mistake: string, file: string, sentence: string, logo?: string]>([
    [
      'a misspelt key',
      'nmae: Harbour',
      'line 1: does not know nmae (did you mean name?); expected models, name, logo, colour, home, imprint, contact'
    ],
    [
      'a model that is not there',
      'name: Harbour\nmodels: [complaint]',
      'line 2: models › 1: is no folder of content/models; expected complaints, friction; it is “complaint”'
    ],
    [
      'a name without a language of the site',
      'name: { en: Harbour }',
      `line 1: name: is missing in ${languages[1]}; expected it in ${all}`
    ],
    [
      'a language of no site',
      `name: { xx: Harbour }`,
      `line 1: name › xx: is no language of the site; expected ${all}`
    ],
    [
      'a pale colour',
      'colour: { day: "#33aa99", night: "#8fe0cf" }',
      'line 1: colour › day: has a contrast of 2.4 on the page by day; expected 7 or more: make it darker; it is “#33aa99”'
    ],
    [
      'a colour that is too dark by night',
      'colour: { day: "#0b4f45", night: "#0b4f45" }',
      'line 1: colour › night: has a contrast of 1.8 on the page by night; expected 7 or more: make it lighter; it is “#0b4f45”'
    ],
    [
      'the name of a colour',
      'colour: { day: teal, night: "#8fe0cf" }',
      'line 1: colour › day: must be a colour such as "#0b5d4e", between quotation marks; it is “teal”'
    ],
    [
      'a logo that is not there',
      'logo: logo.svg',
      'line 1: logo: logo.svg is not there; expected it beside edition.yaml',
      ''
    ],
    [
      'a logo of pixels',
      'logo: logo.png',
      'line 1: logo: must be an SVG file beside edition.yaml, such as logo.svg; it is “logo.png”'
    ],
    [
      'a logo with a style',
      'logo: logo.svg',
      'line 1: logo: logo.svg has “style=”, which the policy of the pages does not let through; expected shapes and attributes only',
      '<svg viewBox="0 0 1 1"><path style="fill:red"/></svg>'
    ],
    [
      'a logo with a script',
      'logo: logo.svg',
      'line 1: logo: logo.svg has “<script”, which the policy of the pages does not let through; expected shapes and attributes only',
      '<svg viewBox="0 0 1 1"><script>1</script></svg>'
    ],
    [
      'a logo of one size',
      'logo: logo.svg',
      'line 1: logo: logo.svg has no viewBox, so it can’t be drawn in another size',
      '<svg width="30"><path d="M0 0"/></svg>'
    ],
    [
      'a large logo',
      'logo: logo.svg',
      'line 1: logo: logo.svg has 5041 characters; expected at most 4096, since every page carries it',
      `<svg viewBox="0 0 1 1"><path d="${'0'.repeat(5000)}"/></svg>`
    ],
    [
      'half a home text',
      `home:\n${languages.map(id => `  ${id}: { title: T, description: d, headline: h, lead: l }`).join('\n')}`,
      `line 2: home › ${languages[0]} › start: is missing; expected words`
    ],
    [
      'nowhere to write to',
      'contact: harbour',
      'line 1: contact: must be an e-mail address, or an address that begins with https://; it is “harbour”'
    ],
    [
      'a file that can’t be read',
      'name Harbour\nlogo: x',
      'line 1: expected a key, a colon and a space before the words, such as “name: Fire”'
    ]
  ])('%s is told in a sentence', (_, file, sentence, logo = drawing) => {
    const told = () => read(file, logo)
    expect(told).toThrow(`content/edition.yaml, ${sentence}`)
  })

  test('has its colour looked at on the ground that the pages have', () => {
    const css = readFileSync(path.join(import.meta.dirname, '../../src/styles/tokens.css'), 'utf8')
    expect(css).toContain('--paper: light-dark(oklch(97.2% 0.012 88), oklch(20.5% 0.028 256))')
    expect(papers).toEqual({ day: '#f9f5ed', night: '#0f1824' })
  })
})

describe.each(locales)('the words of an edition in $id', ({ id }) => {
  const messages = messagesIn(id)
  const home = { title: 'T', description: 'D', headline: 'H', lead: 'L', start: 'S' }
  const own = withEdition(messages, { name: { [id]: 'Harbour' }, home: { [id]: home } }, id)

  test('say its name wherever ours stands, but for what it was built with', () => {
    expect(own.site.name).toBe('Harbour')
    expect(own.site.title).toContain('Harbour')
    expect(own.files.openHint).toContain('Harbour')
    expect(own.site.builtWith).toBe(messages.site.builtWith)
    expect(JSON.stringify(own).split(messages.site.name)).toHaveLength(2)
  })

  test('have its home text, and ours where it says nothing', () => {
    expect(own.home).toMatchObject(home)
    expect(own.home.read).toBe(messages.home.read)
    expect(withEdition(messages, undefined, id)).toBe(messages)
    expect(withEdition(messages, {}, id)).toEqual(messages)
  })
})
