/**
 * Every check of the project, one after the other, with one closing line. All of them run, whatever fails before.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { ensureChromium } from './chromium.ts'

const root = path.join(import.meta.dirname, '..')
const reports = path.join(root, 'reports')
const bin = (name: string) => path.join(root, 'node_modules', name)

interface Count {
  readonly passed: number
  readonly failed: number
}

const astro = bin('astro/bin/astro.mjs')
const biome = bin('@biomejs/biome/bin/biome')
const vitest = bin('vitest/vitest.mjs')
const playwright = bin('@playwright/test/cli.js')

rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })

const counts: Count[] = [
  check('types', astro, ['check']),
  check('lint and format', biome, ['ci', '.']),
  unitTests('unit', 'tests/vitest.config.ts', ['--coverage']),
  check('build', astro, ['build'], { SITE_URL: 'https://sextant.example' }),
  check('build under a sub-path', astro, ['build', '--outDir', 'reports/sub-path'], { SITE_URL: 'sextant.example', BASE_PATH: '/some/place' }),
  unitTests('site', 'tests/vitest.site.config.ts', []),
  browserTests()
]

const passed = counts.reduce((sum, count) => sum + count.passed, 0)
const failed = counts.reduce((sum, count) => sum + count.failed, 0)
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0

function check(name: string, script: string, args: string[], env: Record<string, string> = {}): Count {
  const ok = run(name, script, args, env)
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 }
}

function unitTests(project: string, config: string, args: string[]): Count {
  const report = path.join(reports, `${project}.json`)
  const json = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const ok = run(project, vitest, ['run', '--config', config, ...json, ...args])
  const count = readCount(report, ({ numPassedTests, numFailedTests }) => [numPassedTests, numFailedTests])
  return atLeastOneFailure(count, ok)
}

function browserTests(): Count {
  const report = path.join(reports, 'browser.json')
  try {
    ensureChromium()
  } catch (error) {
    console.error(String(error))
    return { passed: 0, failed: 1 }
  }
  const ok = run('browser', playwright, ['test', '--config', 'tests/playwright.config.ts', '--reporter=line,json'], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    CI: 'true'
  })
  const count = readCount(report, ({ stats }) => {
    // Only tests that measure time may try again, and say so themselves; what passes then has passed.
    const { expected = 0, unexpected = 0, flaky = 0 } = stats as Record<string, number>
    return [expected + flaky, unexpected]
  })
  return atLeastOneFailure(count, ok)
}

/** A run that ends badly without a failed test, for example under a coverage bar, is a failure too. */
function atLeastOneFailure(count: Count, ok: boolean): Count {
  return ok || count.failed > 0 ? count : { ...count, failed: 1 }
}

function readCount(report: string, pick: (json: Record<string, unknown>) => unknown[]): Count {
  try {
    const [passed, failed] = pick(JSON.parse(readFileSync(report, 'utf8')))
    return { passed: Number(passed ?? 0), failed: Number(failed ?? 0) }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

function run(name: string, script: string, args: string[], env: Record<string, string> = {}): boolean {
  const started = Date.now()
  console.log(`\n— ${name}`)
  const { status } = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env }
  })
  console.log(`— ${name}: ${status === 0 ? 'passed' : 'failed'} in ${((Date.now() - started) / 1000).toFixed(1)} s`)
  return status === 0
}
