import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

const root = path.join(import.meta.dirname, '..')
const read = (file: string) => readFileSync(path.join(root, file), 'utf8')

describe.each(['_headers', 'netlify.toml', 'nginx.conf', 'Caddyfile'])('the sample for a host in %s', file => {
  const sample = read(`hosting/${file}`)

  test('forbids frames, referrers and guessing of types', () => {
    for (const [name, value] of [
      ['Content-Security-Policy', "frame-ancestors 'none'"],
      ['Referrer-Policy', 'no-referrer'],
      ['X-Content-Type-Options', 'nosniff'],
      ['Cross-Origin-Opener-Policy', 'same-origin']
    ] as const) {
      expect(sample).toMatch(new RegExp(`${name}[ :="]+${value.replace(/[()]/g, '\\$&')}`))
    }
  })

  test('gives the camera to the pages of the workshop only', () => {
    const given = sample.match(/camera=\([^)]*\)/g)
    expect(given?.toSorted()).toEqual(['camera=()', 'camera=(self)'])
    expect(sample).toMatch(/workshop/)
  })
})

test('actions are pinned by the hash of a commit', () => {
  const workflows = globSync('.github/workflows/*.yml', { cwd: root })
  const used = workflows.flatMap(file => [...read(file).matchAll(/uses: *(\S+)/g)].map(([, action = '']) => action))
  expect(used.length).toBeGreaterThan(0)
  expect(used.filter(action => !/@[\da-f]{40}$/.test(action))).toEqual([])
})

describe('the threat model', () => {
  const rows = read('SECURITY.md')
    .split('\n')
    .flatMap(line => {
      const [, threat, , named] = line.split('|').map(cell => cell.trim())
      const proof = /^`(tests\/[^`]+)`: (.+)$/.exec(named ?? '')
      return proof ? [{ threat, file: proof[1] as string, name: proof[2] as string }] : []
    })

  test('has a test for each row', () => {
    const table = read('SECURITY.md').match(/^\| (?!threat|---).*\|$/gm) ?? []
    expect(rows.length).toBeGreaterThan(10)
    expect(rows).toHaveLength(table.length)
  })

  test.each(rows)('against "$threat" names one that is there', ({ file, name }) => {
    expect(read(file)).toContain(name)
  })
})
