/**
 * Every check of the project with one closing line: `node tests/run.ts [--everything] [STAGE …] [-- ARGUMENT …]`. All
 * of them run, whatever fails before. Stages that need neither each other nor the whole machine run side by side; the
 * browser, which takes nearly all of the time, has it for itself. Arguments go to the last stage that is named.
 */
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { ensureChromium } from './chromium.ts'
import { foreignContent, foreignSite, makeForeignContent } from './site/foreign-content.ts'
import { failure, playwrightCount, type Stage, stage, vitestCount } from './stage.ts'

const reports = path.join(import.meta.dirname, '../reports')
mkdirSync(reports, { recursive: true })

const { values, positionals, tokens } = parseArgs({
  options: { everything: { type: 'boolean' } },
  allowPositionals: true,
  tokens: true
})
const end = tokens.find(({ kind }) => kind === 'option-terminator')?.index ?? Number.POSITIVE_INFINITY
const named = tokens.flatMap(token => (token.kind === 'positional' && token.index < end ? [token.value] : []))
const passedOn = positionals.slice(named.length)

/** A check of more than 30 s is run with everything, or by its name. */
const isThorough = values.everything || named.includes('thorough')
process.env.SEXTANT_TESTS = values.everything ? 'all' : 'share'
const astro = 'astro/bin/astro.mjs'
const vitest = 'vitest/vitest.mjs'

/** What Astro does goes through one folder of its own, and therefore one after the other. */
const builds = [
  stage('build', astro, ['build'], { env: { SITE_URL: 'https://sextant.example' } }),
  stage('sub-path', astro, ['build', '--outDir', 'reports/sub-path'], {
    // The one build with a broker: what is without one is every other.
    env: { SITE_URL: 'sextant.example', BASE_PATH: '/some/place', ROOM_BROKER: 'same-origin' }
  }),
  stage('foreign', astro, ['build', '--outDir', foreignSite], {
    env: { SITE_URL: 'https://sextant.example', CONTENT: foreignContent },
    before: makeForeignContent
  })
]
// What needs the builds, or the folder that they leave.
const ofBuilds = [
  // Astro's own check of types reads everything, four times as slowly: it is left what only it can read.
  stage('types', 'typescript-native/bin/tsc', ['--project', '.']),
  stage('astro-types', astro, ['check', '--noSync', '--tsconfig', 'tests/tsconfig.astro.json']),
  tests('site', 'tests/vitest.site.config.ts', [])
]
const ofSource = [
  stage('lint', '@biomejs/biome/bin/biome', ['ci', '.']),
  tests('unit', 'tests/vitest.config.ts', ['--project', 'other']),
  // What is measured runs by itself: all others would only be slowed down by it.
  tests('pure', 'tests/vitest.config.ts', ['--project', 'pure', '--coverage']),
  tests('drawn', 'tests/vitest.config.ts', ['--project', 'drawn']),
  ...(isThorough ? [tests('thorough', 'tests/vitest.thorough.config.ts', [])] : [])
]
const report = path.join(reports, 'browser.json')
const browser = stage(
  'browser',
  '@playwright/test/cli.js',
  ['test', '--config', 'tests/playwright.config.ts', '--reporter=line,json'],
  {
    env: {
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
      CI: 'true'
    },
    before: ensureChromium,
    count: playwrightCount(report)
  }
)

const all = [...builds, ...ofBuilds, ...ofSource, browser]
const unknown = named.filter(name => !all.some(one => one.name === name))
if (unknown.length > 0) throw new Error(`No stage is called ${unknown}: ${all.map(({ name }) => name).join(', ')}.`)
const isWanted = ({ name }: Stage) => named.length === 0 || named.includes(name)
const argumentsOf = ({ name }: Stage) => (name === named.at(-1) ? passedOn : [])

const started = Date.now()
const side = await Promise.all([builtAndRead(), inOrder(ofSource)])
const counts = [...side.flat(), ...(await inOrder([browser]))]
const passed = counts.reduce((sum, count) => sum + count.passed, 0)
const failed = counts.reduce((sum, count) => sum + count.failed, 0)
const skipped = counts.reduce((sum, count) => sum + (count.skipped ?? 0), 0)
const left = skipped > 0 ? `, ${skipped} skipped` : ''
console.log(`\n${passed} passed, ${failed} failed${left} in ${Math.round((Date.now() - started) / 1000)} s`)
process.exitCode = failed > 0 ? 1 : 0

async function builtAndRead() {
  const built = await inOrder(builds)
  const read = await Promise.all(ofBuilds.map(one => inOrder([one])))
  return [...built, ...read.flat()]
}

async function inOrder(stages: readonly Stage[]) {
  const done = []
  for (const one of stages.filter(isWanted)) {
    // The browser shows how far it is; what runs side by side speaks when it has ended.
    done.push(await one.run(argumentsOf(one), one === browser).catch(failure))
  }
  return done
}

function tests(name: string, config: string, others: readonly string[]): Stage {
  const file = path.join(reports, `${name}.json`)
  const json = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  return stage(name, vitest, ['run', '--config', config, ...json, ...others], { count: vitestCount(file) })
}
