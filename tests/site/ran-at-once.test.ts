import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

test('a browser is told to compile what a questionnaire and a result run at once before it is called', () => {
  const scripts = path.join(import.meta.dirname, '../../dist/_astro')
  const files = globSync('{every-island,questions,links,standing,several-pages,result,radar-chart}.*.js', {
    cwd: scripts
  })
  // Where another line comes first, nobody hears it.
  const first = files.map(file => readFileSync(path.join(scripts, file), 'utf8').split('\n', 1)[0])
  expect(first).toEqual(Array(7).fill('//# allFunctionsCalledOnLoad'))
})
