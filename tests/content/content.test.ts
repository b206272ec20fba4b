import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { wordsIn } from '../../src/collections/words-in.ts'
import { scopeOf } from '../../src/core/model.ts'
import { locales } from '../../src/i18n/locales.ts'
import { ownModels, shipped } from '../collections/shipped.ts'

const root = path.join(import.meta.dirname, '../../content')
const models = globSync('models/*/model.yaml', { cwd: root }).map(file => path.basename(path.dirname(file)))
const languages = locales.map(({ id }) => id)

interface File {
  readonly path: string
  readonly matter: Readonly<Record<string, unknown>>
  readonly body: string
}

function read(file: string): File {
  const [, matter = '', body = ''] = readFileSync(path.join(root, file), 'utf8').split(/^---$/m)
  return { path: file, matter: parse(matter) ?? {}, body: body.trim() }
}

const files = globSync('models/*/*/**/*.md', { cwd: root }).map(file => read(file.split(path.sep).join('/')))
/** How we write holds for our models only: somebody else's may lie beside them. */
const isOurs = (file: File) => ownModels.some(({ id }) => file.path.startsWith(`models/${id}/`))
const words = (text: string) => wordsIn(text).length
const inLanguage = (model: string, language: string) =>
  new Map(
    files
      .filter(file => file.path.startsWith(`models/${model}/${language}/`))
      .map(file => [file.path.split('/').slice(3).join('/'), file])
  )

describe.each(models)('%s', model => {
  const source = inLanguage(model, languages[0] as string)

  // A language may lack a model as a whole, never single files of one.
  test.each(languages.slice(1))('has in %s the same files as in English, or none', language => {
    const translated = [...inLanguage(model, language).keys()]
    expect(translated.sort()).toEqual(translated.length > 0 ? [...source.keys()].sort() : [])
  })

  test.each(languages.slice(1))('has in %s the same keys as in English, where it is there', language => {
    const translated = inLanguage(model, language)
    if (translated.size === 0) return
    for (const [name, file] of source) expect(keysOf(translated.get(name)?.matter), name).toEqual(keysOf(file.matter))
  })

  test('says nothing twice within a language', () => {
    for (const language of languages) {
      const bodies = [...inLanguage(model, language).values()].flatMap(({ body, path: file }) =>
        sentences(body).map(sentence => ({ sentence, file }))
      )
      const seen = new Map<string, string>()
      for (const { sentence, file } of bodies) {
        expect(seen.get(sentence) ?? file, sentence).toBe(file)
        seen.set(sentence, file)
      }
    }
  })
})

/** Words that make a habit total, so that it is on or off instead of more or less; a language is to name its own. */
const totalWords: Readonly<Record<string, RegExp>> = {
  en: /\b(every|each|all|always|never)\b/i,
  fa: /(?<![\p{L}\u200c])(هر|همه|همهٔ|تمام|همیشه|هرگز)(?![\p{L}\u200c])/u
}

describe('habits and statements', () => {
  test.each(languages)('of %s claim no “every”, “each” or “all”, which nobody could say yes to', language => {
    const total = totalWords[language]
    expect(total, `no words for ${language} in totalWords: add those that make a habit total`).toBeDefined()
    const found = files
      .filter(file => isOurs(file) && file.path.split('/')[2] === language)
      .flatMap(({ path: file, matter }) =>
        statementsOf(file, matter)
          .filter(({ statement }) => total?.test(statement))
          .map(({ id }) => id)
      )
    expect(found).toEqual([])
  })
})

const advice = files.filter(file => isOurs(file) && file.path.includes('/advice/'))
const withLadder = files.filter(file => isOurs(file) && file.matter.ladder)

describe('advice', () => {
  test('there are eighty pieces for the skills and twelve for the pyramid, in each language that has them', () => {
    const count = (model: string, language: string) =>
      advice.filter(file => file.path.startsWith(`models/${model}/${language}/`)).length
    for (const [model, pieces] of [
      ['xm-competencies', 80],
      ['cx-pyramid', 12]
    ] as const) {
      const offering = languages.filter(language => inLanguage(model, language).size > 0)
      expect(offering, model).toContain(languages[0])
      for (const language of offering) expect(count(model, language), `${model} in ${language}`).toBe(pieces)
    }
  })

  test.each(advice.map(file => [file.path, file] as const))(
    '%s has 80 to 160 words and says who, what it takes, how it shows and how it fails',
    (_, { body }) => {
      expect(words(body)).toBeGreaterThanOrEqual(80)
      expect(words(body)).toBeLessThanOrEqual(160)
      expect(body.match(/^- \*\*.+?:\*\* /gm)).toHaveLength(4)
    }
  )

  test.each(advice.map(file => [file.path, file.matter] as const))(
    '%s says in 30 words or fewer what changes for a handful of people, and for thousands',
    (_, { small, large }) => {
      for (const line of [small, large]) {
        expect(words(String(line ?? ''))).toBeGreaterThan(3)
        expect(words(String(line ?? '')), String(line)).toBeLessThanOrEqual(30)
      }
    }
  )

  test('no two pieces of a language are alike, nor what they add for a size', () => {
    for (const language of languages) {
      const own = advice.filter(({ path: file }) => file.includes(`/${language}/`))
      const texts = own.flatMap(({ body, matter }) => [body, matter.small, matter.large])
      expect(new Set(texts).size).toBe(texts.length)
    }
  })

  test('no two titles of a language are the same', () => {
    for (const language of languages) {
      const titles = advice.filter(({ path: file }) => file.includes(`/${language}/`)).map(({ matter }) => matter.title)
      expect(new Set(titles).size).toBe(titles.length)
    }
  })
})

describe('ladders', () => {
  test.each(withLadder.map(file => [file.path, file.matter.ladder as string[]] as const))(
    '%s has five rungs of 30 words or fewer',
    (_, ladder) => {
      expect(ladder).toHaveLength(5)
      for (const rung of ladder) expect(words(rung), rung).toBeLessThanOrEqual(30)
    }
  )

  test.each(withLadder.map(file => [file.path, file.body] as const))(
    '%s says in under 120 words why it matters',
    (_, body) => {
      expect(words(body)).toBeGreaterThan(20)
      expect(words(body)).toBeLessThan(120)
    }
  )
})

describe('Persian', () => {
  test.each(files.filter(({ path: file }) => file.includes('/fa/')).map(file => [file.path, file] as const))(
    '%s is written with Persian letters and digits',
    (_, { body, matter }) => {
      const text = `${JSON.stringify(matter)}\n${body}`
      expect(text.match(/[يكى٠-٩]/g)).toBeNull()
      expect(body.match(/(?<![A-Za-z])[0-9]/g)).toBeNull()
    }
  )
})

/** What the form asks today; a retired question keeps the words it had. */
function statementsOf(file: string, matter: File['matter']): { id: string; statement: string }[] {
  const model = file.split('/')[1] ?? ''
  const skill = path.basename(file, '.md')
  const asked: Record<string, { statement: string }> = {
    ...(matter.practices as object),
    ...(matter.items as object)
  }
  return Object.entries(asked)
    .map(([id, { statement }]) => ({ id: `${skill}:${id}`, statement }))
    .filter(({ id }) => isAsked(model, id))
}

function isAsked(model: string, item: string): boolean {
  const own = shipped.find(({ id }) => id === model)
  return own !== undefined && (['short', 'long'] as const).some(form => scopeOf(own, form).includes(item))
}

function keysOf(value: unknown, before = ''): string[] {
  // Rungs of a retired ladder stay only in the languages that had them.
  if (before === '.earlier') return []
  if (Array.isArray(value)) return value.flatMap((entry, at) => keysOf(entry, `${before}[${at}]`))
  if (typeof value !== 'object' || value === null) return [before]
  return Object.entries(value).flatMap(([key, entry]) => keysOf(entry, `${before}.${key}`))
}

function sentences(body: string): string[] {
  return body
    .replace(/\s+/g, ' ')
    .split(/(?<=[.!?؟])\s+(?:- )?/)
    .filter(sentence => words(sentence) >= 6)
}
