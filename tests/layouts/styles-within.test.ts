import { expect, test } from 'vitest'
import { withStylesWithin } from '../../src/layouts/styles-within.ts'

const files: Readonly<Record<string, string>> = { '/a.css': 'a{color:red}', '/b.css': 'b::after{content:"$&"}' }
const read = (address: string) => files[address] ?? ''

test('styles stand in a page as they are, in their order, behind what its head asks for', () => {
  const head = '<link rel="stylesheet" href="/a.css"><link rel="stylesheet" href="/b.css"><link rel="icon" href="/i">'
  expect(withStylesWithin(`<head>${head}</head><p>`, read)).toBe(
    '<head><link rel="icon" href="/i"><style>a{color:red}</style><style>b::after{content:"$&"}</style></head><p>'
  )
})

test('a page that asks for no styles stays as it is', () => {
  expect(withStylesWithin('<head></head><p>', read)).toBe('<head></head><p>')
})
