import { expect, test } from 'vitest'
import { once } from '../../src/collections/once.ts'

test('what pages ask for is read once by each name, also while it is still being read', async () => {
  const read: string[] = []
  const wordsOf = once(
    async (model: { id: string }, locale: string) => {
      read.push(`${model.id} ${locale}`)
      return { locale }
    },
    (model, locale) => `${model.id}/${locale}`
  )
  const [one, same] = await Promise.all([wordsOf({ id: 'kitchen' }, 'en'), wordsOf({ id: 'kitchen' }, 'en')])
  expect(one).toBe(same)
  expect(await wordsOf({ id: 'kitchen' }, 'fa')).toEqual({ locale: 'fa' })
  expect(read).toEqual(['kitchen en', 'kitchen fa'])
})

test('what has no name is read once', async () => {
  let times = 0
  const all = once(async () => ++times)
  expect([await all(), await all()]).toEqual([1, 1])
})
