import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { decodeLink, encodeLink } from '../../src/core/link.ts'
import { capabilitiesOf, type StagesModel, scopeOf } from '../../src/core/model.ts'
import { route } from '../../src/core/route.ts'
import { score } from '../../src/core/score.ts'
import type { Rating, Sheet } from '../../src/core/sheet.ts'
import { topicsOf } from '../../src/core/workshop/topic.ts'
import { messagesIn } from '../../src/i18n/dictionaries.ts'
import { type Locale, locales, sourceLocale } from '../../src/i18n/locales.ts'
import type { ModelWords } from '../../src/i18n/model-words.ts'
import { ResultBody } from '../../src/islands/result/ResultBody.tsx'
import { reportMarkdown } from '../../src/wording/markdown/report.ts'
import { ownMessages } from '../../src/wording/own-messages.ts'
import { resultMessages, type WholeSpeech } from '../../src/wording/speech.ts'
import { topicName } from '../../src/wording/topic-name.ts'
import { threadTime } from '../thread-time.ts'
import { open } from './built.ts'
import { foreignSite, made } from './foreign-content.ts'
import { orchard } from './foreign-orchard.ts'

const site = open(foreignSite)

const text = (html: string) =>
  html
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#x27;', '’')
    .replace(/\s+/g, ' ')

/** What is true of our own models only, and of the words of neither of these. */
const ours = /twenty|sixty|competenc|pyramid|بیست|شصت|شایستگی|هرم/i

/** The small one in every language, the large one in the first. */
const cases: readonly (readonly [name: string, id: string, locale: Locale, skills: number])[] = [
  ...locales.map(locale => [`two by three in ${locale.id}`, made, locale, 6] as const),
  [`twelve by six in ${sourceLocale.id}`, orchard.id, sourceLocale, orchard.dimensions * orchard.capabilities]
]

describe.each(cases)('a model of %s', (_, id, { id: language, lang, dir }, count) => {
  const model = JSON.parse(site.read(`/models/${id}.json`)) as StagesModel
  const words = JSON.parse(site.read(`/${language}/models/${id}.json`)) as ModelWords
  const messages = messagesIn(language)
  const speech: WholeSpeech = { lang, dir, t: resultMessages(messages), words, pageOf: one => `/${one}/` }
  const skills = capabilitiesOf(model).map(({ capability }) => capability.id)
  const sheet = (rate: (at: number) => Rating): Sheet => ({
    model: id,
    modelVersion: model.version,
    form: 'short',
    answers: Object.fromEntries(scopeOf(model, 'short').map((item, at) => [item, rate(at)]))
  })
  /** The first plots at 1, the others between 2 and 3: below the second stage. */
  const low = sheet(at => (at < 12 ? 1 : at < 36 ? 3 : 2))

  test('asks each of its questions, and has a page for each skill', () => {
    expect(skills).toHaveLength(count)
    const asked = text(site.read(`/${language}/assess/${id}/`))
    for (const skill of skills) {
      expect(asked).toContain(words.capabilities[skill]?.question)
      expect(site.leadsSomewhere(`/${language}/models/${id}/${skill}/`), skill).toBe(true)
    }
  })

  test('is nowhere spoken of in the words of ours', () => {
    const pages = site.pages.filter(({ address }) => address.startsWith(`/${language}/`) && address.includes(`/${id}/`))
    expect(pages.length).toBeGreaterThanOrEqual(count + 2)
    for (const { address, html } of pages)
      expect(text(/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? ''), address).not.toMatch(ours)
  })

  test.each([1, 3, 5] as const)('reads right as a result, with every answer at %i', rating => {
    const body = { model, sheet: sheet(() => rating), speech, method: '/method/' }
    const html = renderToStaticMarkup(createElement(ResultBody, body))
    for (const { id: part } of model.dimensions) expect(text(html)).toContain(words.dimensions[part]?.name)
    expect(text(html)).not.toMatch(ours)
    // Two axes are no area: bars say it alone.
    expect(html.includes('charts-radar')).toBe(model.dimensions.length > 2)
  })

  test('has a route to its next stage in steps of its own', () => {
    const took = threadTime()
    const way = route(model, score(model, low), model.stages[1]?.id ?? '')
    expect(took()).toBeLessThan(2000)
    expect(way.ok && way.steps.length).toBeGreaterThan(3)
    for (const { capability, from } of way.ok ? way.steps : [])
      expect(words.advice[`${capability}-${from}`]?.title).toBeTruthy()
  })

  test('comes back from a link', () => {
    const read = decodeLink(encodeLink([low], [model]), [model])
    expect(read.ok && read.entries).toMatchObject([{ ok: true, sheet: { answers: low.answers } }])
  })

  test('has a topic for each skill in a workshop', () => {
    const dimensions = model.dimensions.map(one => one.id)
    const topics = topicsOf([{ model: id, modelVersion: model.version, form: 'short', dimensions }], [model])
    expect(topics.map(topic => topicName(topic, words))).toEqual(skills.map(one => words.capabilities[one]?.name))
  })

  test('reads right in a report', () => {
    const said = reportMarkdown({
      own: [{ model, sheet: low, title: words.forms.short?.title ?? '' }],
      models: new Map([[id, { model, words }]]),
      sources: new Map([[id, {}]]),
      enough: [],
      author: '',
      today: '2027-03-21',
      plan: [{ model: id, capability: skills[0] ?? '', step: 1, status: 'open' }],
      choices: {},
      advice: 'open',
      unfolded: [],
      speech,
      method: 'https://orchard.example/',
      t: ownMessages(messages)
    })
    expect(said).toContain(words.parts.all)
    expect(said).not.toMatch(ours)
  })
})

test('no two pages of the site have one title, with models of others beside ours', () => {
  const titles = site.pages.map(({ address, html }) => [/<title>([^<]+)/.exec(html)?.[1] ?? '', address] as const)
  const first = new Map([...titles].reverse())
  expect(titles.filter(([title, address]) => first.get(title) !== address)).toEqual([])
})
