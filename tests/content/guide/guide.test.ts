import { describe, expect, test } from 'vitest'
import { articleParts } from '../../../src/collections/guide/article-parts.ts'
import { withNamedLinks } from '../../../src/collections/guide/named-links.ts'
import { wordsIn } from '../../../src/collections/words-in.ts'
import { capabilitiesOf } from '../../../src/core/model.ts'
import { sourceLocale } from '../../../src/i18n/locales.ts'
import { plainLetters } from '../../../src/wording/search/plain-letters.ts'
import { ownModels, shipped } from '../../collections/shipped.ts'
import { articlesIn, bodyOf, guideOrder, termsIn, writtenIn } from './written.ts'

const slugs = guideOrder.groups.flatMap(({ articles }) => articles.map(({ slug }) => slug))
const skills = new Set(shipped.flatMap(model => capabilitiesOf(model).map(each => each.capability.id)))
const words = (text: string) => wordsIn(text.replace(/\]\([^)]*\)/g, ']')).length

/** Who may be named as the source of a figure without parentheses around it. */
const publishers = /\b(?:xm|forrester|gartner|harvard|bain|satmetrix|walker|temkin)/

/** What is read as sentences: no headings, no tables. */
const sentencesOf = (body: string) =>
  body
    .replace(/^[|#].*$/gm, '')
    .replace(/\]\([^)]*\)/g, ']')
    .split(/(?<=[.!?؟؛:])\s+|\n\s*\n|\n(?=[-\d])/)
    .filter(sentence => words(sentence) > 1)

/** Paragraphs, lines of a list and rows of a table. */
const paragraphs = (body: string) => body.split(/\n\s*\n|\n(?=[-*|] )/)

test('the guide has twenty-five articles, and English is among its languages', () => {
  expect(slugs).toHaveLength(25)
  expect(writtenIn).toContain(sourceLocale)
})

describe.each(writtenIn.map(locale => [locale.id, locale] as const))('the guide in %s', (id, locale) => {
  const articles = articlesIn(locale)
  const terms = termsIn(locale)

  test('has the articles of its order', () => {
    expect(articles.map(({ slug }) => slug)).toEqual(slugs)
  })

  test.each(slugs)('%s has 400 to 700 words and a table or a picture of our own', slug => {
    const body = bodyOf(id, slug)
    expect(words(body)).toBeGreaterThanOrEqual(400)
    expect(words(body)).toBeLessThanOrEqual(700)
    expect(body).toMatch(/^\|(?:\s*:?-+:?\s*\|)+$/m)
  })

  test('says over each column of a table what stands in it, so that each cell can be heard with it', () => {
    const bare = slugs.filter(slug => /^\|(?:[^\n]*\|)?[ \t]*\|[^\n]*\n\|(?:\s*:?-+:?\s*\|)+$/m.test(bodyOf(id, slug)))
    expect(bare).toEqual([])
  })

  test.each(slugs)('%s is easy to read: 15 words a sentence at most, and none longer than 45', slug => {
    const lengths = sentencesOf(bodyOf(id, slug)).map(words)
    expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeLessThanOrEqual(15)
    expect(Math.max(...lengths)).toBeLessThanOrEqual(45)
  })

  test('ends each article in a step of the same name', () => {
    const steps = articles.map(({ slug, html }) => articleParts(html, slug).monday)
    expect(new Set(steps.map(({ title }) => title)).size).toBe(1)
    for (const { html } of steps) expect(words(html)).toBeGreaterThan(20)
  })

  test('links to nothing that is not there', () => {
    const known = { skill: skills, guide: new Set(slugs), term: new Set(terms.map(term => term.id)) }
    const to = (kind: keyof typeof known) => (name: string) => (known[kind].has(name) ? '/' : undefined)
    const targets = { skill: to('skill'), guide: to('guide'), term: to('term'), page: () => '/', metric: () => '/' }
    for (const { slug, html } of articles) withNamedLinks(html, `content/guide/${id}/${slug}.md`, targets)
  })

  test('says with each share of many its year and who found it', () => {
    const bare = articles.flatMap(({ slug }) =>
      paragraphs(bodyOf(id, slug))
        .map(plainLetters)
        .filter(text => /\d ?[%٪]|\d (?:percent|درصد)/.test(text))
        .filter(text => {
          const isDated = /(?<!\d)(?:19|20)\d\d(?!\d)/.test(text)
          const isSourced = /\([^)]*\p{L}[^)]*\d{4}[^)]*\)/u.test(text) || publishers.test(text)
          return !isDated || !isSourced
        })
        .map(text => `${slug}: ${text.slice(0, 80)}`)
    )
    expect(bare).toEqual([])
  })

  test('has no two titles or summaries alike', () => {
    const said = articles.flatMap(({ title, summary }) => [title, summary])
    expect(new Set(said).size).toBe(said.length)
  })

  test('explains sixty terms or more, each with a meaning of at most two sentences or so', () => {
    expect(terms.length).toBeGreaterThanOrEqual(60)
    for (const { id: term, meaning } of terms) expect(words(meaning), term).toBeLessThanOrEqual(60)
    expect(new Set(terms.map(({ term }) => term)).size).toBe(terms.length)
  })

  test('explains the terms that English explains', () => {
    expect(terms.map(term => term.id).sort()).toEqual(
      termsIn(sourceLocale)
        .map(term => term.id)
        .sort()
    )
  })
})

test('every skill, level and part of our models is the concern of some article', () => {
  const ours = ownModels.flatMap(model => capabilitiesOf(model).map(each => each.capability.id))
  const concerned = new Set(guideOrder.groups.flatMap(({ articles }) => articles.flatMap(one => one.skills)))
  expect(ours.filter(id => !concerned.has(id))).toEqual([])
})
