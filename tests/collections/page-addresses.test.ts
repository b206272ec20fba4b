import { expect, test } from 'vitest'
import { withAddresses } from '../../src/collections/page-addresses.ts'

test('a link to a page beside leads to the page of the same language, and nothing else is touched', () => {
  const html = '<a href="../method/">how</a> <a href="#bars">bars</a> <a href="https://example.org/../x">x</a>'
  expect(withAddresses(html, 'fa')).toBe(
    '<a href="/fa/method/">how</a> <a href="#bars">bars</a> <a href="https://example.org/../x">x</a>'
  )
})
