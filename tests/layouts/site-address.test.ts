import { expect, test } from 'vitest'
import { siteAddress } from '../../src/layouts/site-address.ts'

test.each([
  ['https://example.org', 'https://example.org'],
  ['https://example.org/', 'https://example.org'],
  ['http://localhost:4321', 'http://localhost:4321'],
  ['example.org', 'https://example.org'],
  ['localhost:4321', 'https://localhost:4321'],
  ['', undefined],
  [undefined, undefined]
])('the address %s is taken as %s', (given, address) => {
  expect(siteAddress(given)).toBe(address)
})

test.each([
  ['an address', 'SITE_URL is an address; it must be an address such as https://example.org'],
  ['ftp://example.org', 'SITE_URL is ftp://example.org; it must be an address such as https://example.org'],
  [
    'https://example.org/sextant/',
    'SITE_URL is https://example.org/sextant/; set SITE_URL=https://example.org and BASE_PATH=/sextant'
  ],
  ['example.org/a/b', 'SITE_URL is example.org/a/b; set SITE_URL=https://example.org and BASE_PATH=/a/b']
])('the address %s is refused in a sentence', (given, sentence) => {
  expect(() => siteAddress(given)).toThrow(sentence)
})
