import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

const root = path.join(import.meta.dirname, '../..')
const read = (file: string) => readFileSync(path.join(root, file), 'utf8')
const find = (pattern: string) => globSync(pattern, { cwd: root }).map(file => file.split(path.sep).join('/'))

/** What the classes of a feature begin with, where that is not the name of its folder. */
const prefixes: Readonly<Record<string, string>> = { questionnaire: 'q' }
/**
 * A ballot asks the questions of the questionnaire, by its components, and looks the same around them. It may put on
 * what the questionnaire dresses, but dresses none of it itself.
 */
const standsOn: Readonly<Record<string, string>> = { join: 'questionnaire' }
/** The frame of the page around a questionnaire, a wall and a result gives way to it, before it has arrived. */
const framed: Readonly<Record<string, string>> = {
  'src/layouts/QuestionnairePage.astro': 'questionnaire',
  'src/pages/[locale]/workshop/wall.astro': 'wall',
  'src/pages/[locale]/results/[...view].astro': 'result'
}

const folders = [...new Set(find('src/islands/*/*').map(file => file.split('/')[2] ?? ''))]
const sheets = (folder: string) => find(`src/islands/${folder}/*.css`)
const isOf = (folder: string) => (name: string) => {
  const prefix = prefixes[folder] ?? folder
  return name === prefix || name.startsWith(`${prefix}-`)
}
const mayName = (folder: string) => (name: string) => isOf(folder)(name) || shared.has(name)
const mayPutOn = (folder: string) => (name: string) =>
  mayName(folder)(name) || (folder in standsOn && isOf(standsOn[folder] ?? '')(name))

/** The selectors of a stylesheet, one of each list at a time; what is nested comes with what it is nested in. */
function selectorsOf(css: string): string[] {
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/@import[^;]*;/g, '')
  const around: (readonly string[])[] = [['']]
  const found: string[] = []
  for (const [sign, text = ''] of bare.matchAll(/([^{};]+)\{|\}/g)) {
    const head = text.trim()
    const outer = around.at(-1) ?? ['']
    if (sign === '}') around.pop()
    else if (/^(@|from\b|to\b|\d)/.test(head)) around.push(outer)
    else {
      const own = outer.flatMap(each => eachOf(head).map(one => `${each} ${one}`.trim()))
      around.push(own)
      found.push(...own)
    }
  }
  return found
}

/** `eachOf('a:is(b, c), d') // => ['a:is(b, c)', 'd']` */
function eachOf(list: string): string[] {
  const parts = ['']
  let depth = 0
  for (const sign of list) {
    if (sign === '(') depth += 1
    if (sign === ')') depth -= 1
    if (sign === ',' && depth === 0) parts.push('')
    else parts.push(`${parts.pop()}${sign}`)
  }
  return parts.map(part => part.trim())
}

const classesIn = (selector: string) => [...selector.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name)

/** The classes that a component puts on its elements, as far as they are spelt out. */
function classesOn(source: string): string[] {
  const written = source.matchAll(/\bclass(?:Name)?=(?:"([^"]*)"|\{((?:[^{}]|\{[^{}]*\})*)\})/g)
  const literals = [...written].flatMap(([, plain, code = '']) =>
    plain === undefined ? [...code.matchAll(/(['"`])(.*?)\1/g)].map(([, , text = '']) => text) : [plain]
  )
  return literals.flatMap(text => text.split(/\s+/)).filter(name => /^[a-z][\w-]*$/.test(name))
}

/** What a layout dresses in the page itself, before any file has come. */
const inlineIn = (source: string) =>
  [...source.matchAll(/<style is:inline>([\s\S]*?)<\/style>/g)].flatMap(([, css = '']) => selectorsOf(css))

const styled = find('src/styles/*.css').flatMap(file => selectorsOf(read(file)).flatMap(classesIn))
const inlined = find('src/layouts/*.astro').flatMap(file => inlineIn(read(file)).flatMap(classesIn))
const shared = new Set([...styled, ...inlined])
const named = new Set(find('src/islands/*/*.css').flatMap(file => selectorsOf(read(file)).flatMap(classesIn)))
const selected = find('tests/browser/*.ts').map(read).join('\n')
const sources = (folder: string) => find(`src/islands/${folder}/*.tsx`).map(read).join('\n')
const frames = (folder: string) => Object.keys(framed).filter(file => framed[file] === folder)

describe('a class that is dressed for all', () => {
  test('bears the name of no feature', () => {
    expect([...shared].filter(name => folders.some(folder => isOf(folder)(name)))).toEqual([])
  })
})

describe.each(folders)('islands/%s', folder => {
  const isOwn = isOf(folder)

  test('dresses only what it draws: every selector names a class of its own, and none of another feature', () => {
    const selectors = sheets(folder).flatMap(file => selectorsOf(read(file)))
    const astray = selectors.filter(selector => {
      const names = classesIn(selector)
      return !names.some(isOwn) || !names.every(mayName(folder))
    })
    expect(astray).toEqual([])
  })

  test('uses every class that its stylesheets name', () => {
    const own = sheets(folder).flatMap(file => selectorsOf(read(file)).flatMap(classesIn).filter(isOwn))
    const source = [sources(folder), ...frames(folder).map(read)].join('\n')
    const unused = [...new Set(own)].filter(name => !new RegExp(`['"\`\\s]${name}['"\`\\s]`).test(source))
    expect(unused).toEqual([])
  })

  test('puts on its elements only its own classes and those dressed for all', () => {
    expect(classesOn(sources(folder)).filter(name => !mayPutOn(folder)(name))).toEqual([])
  })

  test('has no class of its own that neither a stylesheet nor a test in the browser names', () => {
    const own = classesOn(sources(folder)).filter(name => isOwn(name) && name !== folder)
    expect(own.filter(name => !named.has(name) && !selected.includes(`.${name}`))).toEqual([])
  })
})

describe('pages and components', () => {
  test.each(find('src/{pages,components,layouts}/**/*.astro'))('%s uses no class of a feature', file => {
    const source = read(file)
    const scoped = [...source.matchAll(/<style>([\s\S]*?)<\/style>/g)].flatMap(([, css = '']) => selectorsOf(css))
    const own = new Set(scoped.flatMap(classesIn))
    const foreign = classesOn(source).filter(
      name => !own.has(name) && folders.some(folder => framed[file] !== folder && isOf(folder)(name))
    )
    expect(foreign).toEqual([])
  })
})

/** What a file imports or loads later, of ours, from the folder that it lies in. */
function importsOf(file: string): string[] {
  const found = read(file).matchAll(/(?:\bfrom|\bimport|@import)\s*\(?\s*['"](\.{1,2}\/[^'"]+)['"]/g)
  return [...found].map(([, to = '']) => path.posix.join(path.posix.dirname(file), to))
}

function reachedFrom(file: string): string[] {
  const all = new Set([file])
  for (const one of all) for (const next of importsOf(one)) if (/\.(tsx|astro|css)$/.test(next)) all.add(next)
  return [...all]
}

describe('a page brings the dress of all that it shows', () => {
  const dressed = new Set([...named, ...styled])
  test.each(find('src/pages/**/*.astro'))('%s', page => {
    const reached = reachedFrom(page)
    const brought = new Set(
      reached.filter(file => file.endsWith('.css')).flatMap(file => selectorsOf(read(file)).flatMap(classesIn))
    )
    const shown = reached.filter(file => file.endsWith('.tsx')).flatMap(file => classesOn(read(file)))
    expect([...new Set(shown)].filter(name => dressed.has(name) && !brought.has(name))).toEqual([])
  })
})

test.each(find('src/**/*.css'))('%s has at most 200 lines', file => {
  expect(read(file).split('\n').length).toBeLessThanOrEqual(201)
})
