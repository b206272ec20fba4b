import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

const root = path.join(import.meta.dirname, '..')

/** Whom each floor may import values from; types may come from any floor below, in the order of this list. */
const floors: Readonly<Record<string, readonly string[]>> = {
  core: [],
  i18n: [],
  drawn: [],
  collections: ['core', 'i18n'],
  wording: ['core', 'i18n'],
  stores: ['core'],
  islands: ['core', 'wording', 'stores', 'i18n'],
  components: ['i18n'],
  layouts: ['components', 'i18n', 'styles'],
  pages: ['collections', 'core', 'i18n', 'wording', 'stores', 'islands', 'components', 'layouts', 'styles'],
  server: ['core']
}
const order = Object.keys(floors)

/** Folders of islands: each imports only those that stand before it. */
const rooms: readonly string[] = [
  'ui',
  'privacy',
  'charts',
  'share',
  'dates',
  'plan',
  'report',
  'files',
  'result',
  'home',
  'shared',
  'results',
  'bring',
  'journey',
  'strategy',
  'search',
  'metrics',
  'questionnaire',
  'compare',
  'saved',
  'votes',
  'wall',
  'room',
  'join',
  'reveal',
  'outcome',
  'workshop'
]

/** Packages that have one home. */
const homes: readonly (readonly [RegExp, RegExp])[] = [
  [/^preact/, /^drawn\//],
  [/^chart\.js/, /^islands\/charts\//],
  [/^minisearch$/, /^wording\/search\//],
  [/^papaparse$/, /^islands\/metrics\/read-table/],
  [/^zod$/, /^collections\//],
  [/^valibot$/, /^stores\//],
  [/^aedes$/, /^server\//],
  [/^ws$/, /^server\//],
  [/^@internationalized\/date$/, /^islands\/dates\//],
  [/^react-hook-form$/, /^islands\/questionnaire\//]
]

/** What is drawn in one place, whoever needs it. */
const oneOfEach: readonly (readonly [what: string, written: RegExp, home: string])[] = [
  ['a button for files', /type="file"/, 'ui/FileButton.tsx'],
  ['a field to drop files on', /'dragover'/, 'ui/use-drop.ts'],
  ['a question before a deed', /<fieldset className="notice/, 'ui/Confirm.tsx'],
  ['a way to copy', /navigator\.clipboard/, 'ui/use-copy.ts'],
  ['a code that is drawn', /encodeQR/, 'ui/draw-qr.ts'],
  ['a way to ask again for what did not come', /className="button" onClick=\{onRetry\}/, 'ui/Failed.tsx']
]

interface Import {
  readonly file: string
  readonly from: string
  readonly isType: boolean
}

const imports: Import[] = globSync('src/**/*.{ts,tsx,astro}', { cwd: root }).flatMap(found => {
  const file = found.split(path.sep).slice(1).join('/')
  const source = readFileSync(path.join(root, found), 'utf8')
  const statements = source.matchAll(
    /^\s*(?:import|export)\s+([^'"]*?\bfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/gm
  )
  return [...statements].map(([, clause = '', fixed, lazy]) => ({
    file,
    from: (fixed ?? lazy) as string,
    isType: /^type\s/.test(clause) || /^\{(\s*type [\w$]+( as [\w$]+)?,?)+\s*\}/.test(clause)
  }))
})

const floorOf = (file: string) => file.split('/')[0] as string
const target = ({ file, from }: Import) => path.posix.join(path.posix.dirname(file), from)
const ours = imports.filter(({ from }) => from.startsWith('.'))
const packages = imports.filter(({ from }) => !from.startsWith('.'))

describe('the floors', () => {
  test('are all read by this test', () => {
    expect(new Set(imports.map(({ file }) => floorOf(file)).filter(floor => !floor.includes('.')))).toEqual(
      new Set(order)
    )
  })

  test('look only downwards', () => {
    const upwards = ours.filter(one => {
      const [here, there] = [floorOf(one.file), floorOf(target(one))]
      if (here === there || !order.includes(here)) return false
      const isBelow = order.indexOf(there) < order.indexOf(here)
      return one.isType ? !isBelow : !floors[here]?.includes(there)
    })
    expect(upwards).toEqual([])
  })

  test.each(['core', 'i18n'])('%s imports no package', floor => {
    expect(packages.filter(({ file }) => floorOf(file) === floor)).toEqual([])
  })

  test.each(homes)('%s is named only in %s', (name, home) => {
    expect(packages.filter(({ file, from }) => name.test(from) && !home.test(file))).toEqual([])
  })

  test('core names its own files with their ending, so that Node runs them as they are', () => {
    expect(ours.filter(({ file, from }) => floorOf(file) === 'core' && !from.endsWith('.ts'))).toEqual([])
  })
})

describe('the folders of islands', () => {
  const roomOf = (file: string) => file.split('/')[1] as string
  const inside = ours.filter(one => floorOf(one.file) === 'islands' && floorOf(target(one)) === 'islands')

  test('are all in the list', () => {
    const found = imports.filter(({ file }) => floorOf(file) === 'islands').map(({ file }) => roomOf(file))
    expect([...new Set(found)].sort()).toEqual([...rooms].sort())
  })

  test('import, types included, only what stands before them', () => {
    expect(inside.filter(one => rooms.indexOf(roomOf(target(one))) > rooms.indexOf(roomOf(one.file)))).toEqual([])
  })
})

describe('one of each', () => {
  const files = globSync('src/islands/**/*.{ts,tsx}', { cwd: root })
  test.each(oneOfEach)('%s', (_, written, home) => {
    const found = files.filter(file => written.test(readFileSync(path.join(root, file), 'utf8')))
    expect(found.map(file => file.split(path.sep).slice(2).join('/'))).toEqual([home])
  })
})

describe('circles', () => {
  const known = new Set(imports.map(({ file }) => file))
  const next = new Map<string, Set<string>>()
  for (const one of ours) {
    const found = [target(one), `${target(one)}.ts`, `${target(one)}.tsx`].find(file => known.has(file))
    if (found) next.set(one.file, (next.get(one.file) ?? new Set()).add(found))
  }
  const folders = new Map<string, Set<string>>()
  for (const [file, others] of next)
    for (const other of others) {
      const [here, there] = [path.posix.dirname(file), path.posix.dirname(other)]
      if (here !== there) folders.set(here, (folders.get(here) ?? new Set()).add(there))
    }

  test('there is none among files, types included', () => {
    expect(onCircles(next)).toEqual([])
  })

  test('there is none among folders, types included', () => {
    expect(onCircles(folders)).toEqual([])
  })
})

/** What can be reached from itself. */
function onCircles(next: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const reaches = (from: string): boolean => {
    const seen = new Set<string>()
    const left = [...(next.get(from) ?? [])]
    for (let one = left.pop(); one !== undefined; one = left.pop()) {
      if (one === from) return true
      if (seen.has(one)) continue
      seen.add(one)
      left.push(...(next.get(one) ?? []))
    }
    return false
  }
  return [...next.keys()].filter(reaches)
}

describe('styles', () => {
  const sources = globSync('src/**/*.{css,astro,tsx}', { cwd: root })
  const physical =
    /(?:margin|padding|border|inset)-(?:left|right|top|bottom)|(?:^|[\s;{])(?:left|right|top|bottom)\s*:|text-align:\s*(?:left|right)/m

  const cssOf = (file: string) => {
    const source = readFileSync(path.join(root, file), 'utf8')
    return file.endsWith('.css') ? source : [...source.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].join('\n')
  }

  test.each(sources)('%s knows no left and right: the site is read from both sides', file => {
    expect(cssOf(file).match(physical)?.[0]).toBeUndefined()
  })

  test.each(sources)(
    '%s names what it looks for with :has(): for anything at all, each element costs a whole page',
    file => {
      expect(cssOf(file).match(/:has\((?:[^()]*[\s>+~])?\*[^)]*\)/)?.[0]).toBeUndefined()
    }
  )
})
