import { createElement, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { FormId } from '../../src/core/model.ts'
import { type Model, scopeOf } from '../../src/core/model.ts'
import { pairings } from '../../src/core/pairing.ts'
import type { Rating, Sheet } from '../../src/core/sheet.ts'
import { topicsOf } from '../../src/core/workshop/topic.ts'
import { messagesIn } from '../../src/i18n/dictionaries.ts'
import { localeOf, locales, sourceLocale } from '../../src/i18n/locales.ts'
import type { ModelWords } from '../../src/i18n/model-words.ts'
import { ComparedModel } from '../../src/islands/compare/ComparedModel.tsx'
import { ResultBody } from '../../src/islands/result/ResultBody.tsx'
import { reportMarkdown } from '../../src/wording/markdown/report.ts'
import { ownMessages } from '../../src/wording/own-messages.ts'
import { resultMessages, type WholeSpeech } from '../../src/wording/speech.ts'
import { topicName } from '../../src/wording/topic-name.ts'
import { attributes, open, tags } from './built.ts'
import { foreignSite, without } from './foreign-content.ts'

const site = open(foreignSite)
const lang = sourceLocale.id
const model = JSON.parse(site.read('/models/kitchen.json')) as Model
const words = JSON.parse(site.read(`/${lang}/models/kitchen.json`)) as ModelWords
const messages = messagesIn(lang)
const speech: WholeSpeech = { lang, dir: 'ltr', t: resultMessages(messages), words, pageOf: id => `/${id}/` }

const answered = (form: FormId, rating: Rating): Sheet => ({
  model: model.id,
  modelVersion: model.version,
  form,
  answers: Object.fromEntries(scopeOf(model, form).map(item => [item, rating]))
})

/** What is true of our own models only. */
const ours = /twenty|sixty|\bsix\b|competenc|pyramid|\b20\b|\b60\b/i

const text = (html: string) =>
  html
    .replace(/<(script|style|astro-island)\b[^>]*?(>[\s\S]*?<\/\1>)/g, (whole, name) =>
      name === 'astro-island' ? whole : ''
    )
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#x27;', '’')
    .replace(/\s+/g, ' ')
const main = (address: string) => text(/<main[\s\S]*<\/main>/.exec(site.read(address))?.[0] ?? '')
const drawn = (node: ReactNode) => text(renderToStaticMarkup(node))

describe('a model of somebody else’s, added as a folder only', () => {
  test.each([
    [
      'the short form',
      `/${lang}/assess/kitchen/`,
      ['Three looks around', 'Stove', 'Which of these is true of the fire?']
    ],
    [
      'the long form',
      `/${lang}/assess/kitchen/long/`,
      ['Four habits of the house', 'How often does the cook do so?', 'By turns']
    ],
    ['its own page', `/${lang}/models/kitchen/`, ['The kitchen', 'Larder', 'Salt', 'Simmering']],
    ['a skill', `/${lang}/models/kitchen/fire/`, ['Fire', 'Best fire', 'Better fire from 1']]
  ])('speaks in its own words only: %s', (_, address, said) => {
    const shown = main(address)
    for (const one of said) expect(shown).toContain(one)
    expect(shown).not.toMatch(ours)
  })

  test.each([1, 3, 5] as const)('reads right as a result, with every answer at %i', rating => {
    const body = { model, sheet: answered('short', rating), speech, method: '/method/' }
    const shown = drawn(createElement(ResultBody, body))
    for (const one of ['Stove', 'Larder', { 1: 'Raw', 3: 'Simmering', 5: 'Served' }[rating]])
      expect(shown).toContain(one)
    expect(shown).not.toMatch(ours)
  })

  test('reads right in a comparison of its two forms', () => {
    const { pairings: found } = pairings([[answered('short', 2)], [answered('short', 4)]])
    const { compare, share, files, saved } = messages
    const t = { ...speech.t, compare, share, files, saved }
    const shown = found.map(pairing =>
      drawn(
        createElement(ComparedModel, {
          model,
          pairing,
          forms: [],
          speech: { ...speech, t, names: ['Before', 'After'] }
        })
      )
    )
    expect(shown).toHaveLength(1)
    for (const one of ['The kitchen', 'Stove', 'Raw', 'Served', 'Before']) expect(shown[0]).toContain(one)
    expect(shown[0]).not.toMatch(ours)
  })

  test('reads right in a report', () => {
    const said = reportMarkdown({
      own: (['short', 'long'] as const).map(form => ({
        model,
        sheet: answered(form, 3),
        title: words.forms[form]?.title ?? ''
      })),
      models: new Map([[model.id, { model, words }]]),
      sources: new Map([[model.id, {}]]),
      enough: [],
      author: '',
      today: '2027-03-21',
      plan: [{ model: model.id, capability: 'fire', step: 3, status: 'open' }],
      choices: {},
      advice: 'open',
      unfolded: [],
      speech,
      method: 'https://kitchen.example/',
      t: ownMessages(messages)
    })
    for (const one of [
      'Three looks around',
      'Four habits of the house',
      'Both stations',
      'All three crafts',
      'Simmering'
    ])
      expect(said).toContain(one)
    expect(said).not.toMatch(ours)
  })

  test('names its topics in a workshop by skills and statements', () => {
    const dimensions = model.dimensions.map(({ id }) => id)
    const topics = (['short', 'long'] as const).flatMap(form =>
      topicsOf([{ model: model.id, modelVersion: model.version, form, dimensions }], [model])
    )
    expect(topics.map(topic => topicName(topic, words))).toEqual([
      'Fire',
      'Pans',
      'Salt',
      'The cook minds the gas.',
      'The cook minds the grate.',
      'The cook minds the lids.',
      'The cook minds the jar.'
    ])
    expect(main(`/${lang}/workshop/`)).toBeDefined()
    expect(site.read(`/${lang}/workshop/`)).toContain('Four habits of the house')
  })
})

describe('a language that leaves a model out', () => {
  const named = (html: string) => [...attributes(html, 'href'), ...attributes(html, 'src')]

  test('has no page of it, and no page leads to one', () => {
    expect(site.pages.filter(({ address }) => address.includes('/kitchen/')).map(({ address }) => address)).not.toEqual(
      []
    )
    expect(
      site.pages.filter(({ address }) => address.startsWith(`/${without}/`) && address.includes('kitchen'))
    ).toEqual([])
    const lost = site.pages.flatMap(({ address, html }) =>
      named(html)
        .filter(to => to.startsWith('/') && !site.leadsSomewhere(to))
        .map(to => `${address} → ${to}`)
    )
    expect(lost).toEqual([])
  })

  test('is no twin of its pages', () => {
    const pages = site.pages.filter(({ address }) => address.includes('/kitchen/'))
    expect(pages.length).toBeGreaterThanOrEqual(6)
    for (const { address, html } of pages) {
      const twins = tags(html, 'link').flatMap(tag => (tag.includes('alternate') ? attributes(tag, 'hreflang') : []))
      const left = localeOf(without)?.lang ?? ''
      expect(twins, address).not.toContain(left)
      expect(
        locales.filter(({ lang }) => twins.includes(lang)).map(({ id }) => id),
        address
      ).toEqual([lang])
    }
  })
})
