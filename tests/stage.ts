import { spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'

export interface Count {
  readonly passed: number
  readonly failed: number
  /** What could not be tried here, such as a broker that is not installed. */
  readonly skipped?: number
}

export interface Stage {
  readonly name: string
  /** Runs with more arguments, and says all at its end unless it is to speak at once. */
  readonly run: (more: readonly string[], atOnce: boolean) => Promise<Count>
}

interface Others {
  readonly env?: Readonly<Record<string, string>>
  readonly before?: () => unknown
  /** Of the tests in it; a stage without tests counts as one. */
  readonly count?: Counter
}

interface Counter {
  readonly file: string
  readonly read: (json: Record<string, unknown>) => readonly unknown[]
}

const root = path.join(import.meta.dirname, '..')

/** A stage of the tests: a script of a package, run by the Node that runs this. */
export function stage(
  name: string,
  script: string,
  args: readonly string[],
  { env = {}, before, count }: Others = {}
): Stage {
  return {
    name,
    run: async (more, atOnce) => {
      if (count) rmSync(count.file, { force: true })
      before?.()
      const started = Date.now()
      if (atOnce) console.log(`\n— ${name}`)
      const { ok, said } = await output([path.join(root, 'node_modules', script), ...args, ...more], env, atOnce)
      if (!atOnce) console.log(`\n— ${name}\n${said.trimEnd()}`)
      console.log(`— ${name}: ${ok ? 'passed' : 'failed'} in ${((Date.now() - started) / 1000).toFixed(1)} s`)
      if (!count) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 }
      const counted = counts(count)
      // A run that ends badly without a failed test, for example under a coverage bar, is a failure too.
      return ok || counted.failed > 0 ? counted : { ...counted, failed: 1 }
    }
  }
}

export function failure(error: unknown): Count {
  console.error(String(error))
  return { passed: 0, failed: 1 }
}

export function vitestCount(file: string): Counter {
  return {
    file,
    read: ({ numPassedTests, numFailedTests, numPendingTests }) => [numPassedTests, numFailedTests, numPendingTests]
  }
}

export function playwrightCount(file: string): Counter {
  return {
    file,
    read: ({ stats }) => {
      // Only tests that measure time may try again, and say so themselves; what passes then has passed.
      const { expected = 0, unexpected = 0, flaky = 0 } = stats as Record<string, number>
      return [expected + flaky, unexpected]
    }
  }
}

function counts({ file, read }: Counter): Count {
  try {
    const [passed, failed, skipped] = read(JSON.parse(readFileSync(file, 'utf8')))
    return { passed: Number(passed ?? 0), failed: Number(failed ?? 0), skipped: Number(skipped ?? 0) }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

function output(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  atOnce: boolean
): Promise<{ readonly ok: boolean; readonly said: string }> {
  return new Promise(resolve => {
    const chunks: Buffer[] = []
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: atOnce ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env }
    })
    child.stdout?.on('data', chunk => chunks.push(chunk))
    child.stderr?.on('data', chunk => chunks.push(chunk))
    child.on('error', error => resolve({ ok: false, said: String(error) }))
    child.on('close', status => resolve({ ok: status === 0, said: Buffer.concat(chunks).toString('utf8') }))
  })
}
