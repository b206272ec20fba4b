import { type Plugin, resolveConfig } from 'vite'
import { expect, test } from 'vitest'
import { fewerQuestions } from '../../src/layouts/fewer-questions.ts'

const resolved = (...plugins: Plugin[]) =>
  resolveConfig({ configFile: false, plugins: [...plugins, fewerQuestions()] }, 'build')

test('a plugin is asked about what it may have an answer to, and answers as before', async () => {
  const resolveId = () => 'disabled.js'
  const { plugins } = await resolved({ name: 'astro:session-provider', resolveId })
  const hook = plugins.find(({ name }) => name === 'astro:session-provider')?.resolveId
  expect(hook).toEqual({ filter: { id: expect.any(RegExp) }, handler: resolveId })
  const { id } = (hook as { filter: { id: RegExp } }).filter
  expect(['./session/provider.js', 'C:\\astro\\session\\provider.js'].filter(one => id.test(one))).toHaveLength(2)
  expect(['./provider.js', '../core/score.ts'].filter(one => id.test(one))).toEqual([])
})

test('what else a hook says of itself stays, and other plugins are asked as they were', async () => {
  const handler = () => undefined
  const other = { name: 'other', transform: handler }
  const { plugins } = await resolved({ name: 'astro:routes', transform: { order: 'pre', handler } }, other)
  const of = (name: string) => plugins.find(one => one.name === name)?.transform
  expect(of('astro:routes')).toEqual({ order: 'pre', filter: { id: expect.any(RegExp) }, handler })
  expect(of('other')).toBe(handler)
})
