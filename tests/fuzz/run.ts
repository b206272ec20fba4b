import { spawnSync } from 'node:child_process'

// A million links and a hundred thousand files, by a seed that is said, so that what it finds can be found again.
const { SEED = String(Date.now() % 1_000_000), LINKS = '1000000', FILES = '100000' } = process.env
console.log(`seed ${SEED}: ${LINKS} links, ${FILES} files`)
const { status } = spawnSync('npx', ['vitest', 'run', '--config', 'tests/vitest.config.ts', 'tests/fuzz'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, SEED, LINKS, FILES }
})
process.exitCode = status ?? 1
