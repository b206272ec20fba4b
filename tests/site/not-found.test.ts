import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { open } from './built.ts'

/** The script that stands in the head of the page for what is not found. */
const [, script = ''] =
  /<script>\s*(\{[\s\S]*?location\.replace[\s\S]*?)<\/script>/.exec(open().read('/404.html')) ?? []

/** Where the page goes on to from an address that a host did not find; undefined where it stays. */
function goesOnTo(address: string): string | undefined {
  const { pathname, search, hash } = new URL(address, 'https://sextant.example')
  let to: string | undefined
  const replace = (next: string) => {
    to = next
  }
  runInNewContext(script, { location: { pathname, search, hash, replace } })
  return to
}

test.each([
  ['a shared result without its slash', '/en/results#1AQED', '/en/results/#1AQED'],
  ['a page of a sub-path', '/some/place/en/guide', '/some/place/en/guide/'],
  ['what a mail program wrote for #', '/en/results/%231AQED', '/en/results/#1AQED'],
  ['both at once, with a question', '/en/results%231AQED?from=mail', '/en/results/?from=mail#1AQED']
])('%s is put right where a host finds nothing', (_, address, right) => {
  expect(goesOnTo(address)).toBe(right)
})

test.each(['/en/no/such/page/', '/', '/en/picture.png', '/en/results/#1AQED'])(
  '%s stays what it is, and is not asked for again',
  address => {
    expect(goesOnTo(address)).toBeUndefined()
  }
)
