import { afterEach, expect, test, vi } from 'vitest'
import { openBrowser } from './browser.ts'

async function open(kept: Readonly<Record<string, string>> = {}) {
  const browser = openBrowser({ kept })
  const bringing = await import('../../src/stores/bringing.ts')
  const { keysOf } = await import('../../src/stores/assessment-keys.ts')
  return { browser, ...bringing, keysOf }
}

afterEach(() => {
  vi.unstubAllGlobals()
})

test('who brings something and when is kept with its assessment, and what is empty is removed', async () => {
  const { bringingOf, changeBringing, keysOf } = await open()
  changeBringing('first', 'm/a', { who: 'Mira' })
  changeBringing('first', 'm/a', { when: 'before the board meets' })
  changeBringing('first', 'm/b', { who: 'Tom' })
  expect(bringingOf('first').get()).toEqual({
    'm/a': { who: 'Mira', when: 'before the board meets' },
    'm/b': { who: 'Tom' }
  })
  changeBringing('first', 'm/b', { who: '' })
  changeBringing('first', 'm/a', { who: '' })
  expect(bringingOf('first').get()).toEqual({ 'm/a': { when: 'before the board meets' } })
  expect(bringingOf('other').get()).toEqual({})
  expect(keysOf('first')).toEqual(['sextant:bring:first'])
})

test('what was kept and can’t be read is passed over, entry by entry', async () => {
  const kept = JSON.stringify({ 'm/a': { who: 'Mira', when: 7 }, 'm/b': { who: 'Tom' }, 'm/c': 'x' })
  const { bringingOf } = await open({ 'sextant:bring:first': kept, 'sextant:bring:other': '[1' })
  expect(bringingOf('first').get()).toEqual({ 'm/b': { who: 'Tom' } })
  expect(bringingOf('other').get()).toEqual({})
})
