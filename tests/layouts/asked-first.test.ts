import { expect, test } from 'vitest'
import { withAskedFirst } from '../../src/layouts/asked-first.ts'

const scripts: Readonly<Record<string, string>> = {
  '/a/_astro/Page.js': 'import{x}from"./shared.js";import"./side.js";const later=()=>import("./late.js")',
  '/a/_astro/client.js': "import {x} from './shared.js'",
  '/a/_astro/shared.js': 'import{y}from"./Page.js"',
  '/a/_astro/side.js': ''
}

test('a page asks for the scripts of its islands and for all that these import, once each and not for what comes later', () => {
  const island = '<astro-island component-url="/a/_astro/Page.js" renderer-url="/a/_astro/client.js"></astro-island>'
  const html = withAskedFirst(`<head></head>${island}${island}`, address => scripts[address] ?? '')
  expect([...html.matchAll(/<link rel="modulepreload" href="([^"]+)">/g)].map(([, address]) => address)).toEqual([
    '/a/_astro/Page.js',
    '/a/_astro/client.js',
    '/a/_astro/shared.js',
    '/a/_astro/side.js'
  ])
})

test('a page without an island stays as it is', () => {
  expect(withAskedFirst('<head></head><p>', () => '')).toBe('<head></head><p>')
})
