import { STORE_UNMOUNT_DELAY } from 'nanostores'
import { test, vi } from 'vitest'
import { open } from '../drawn.ts'

test('what becomes of a computed store after a drawing and before it is listened to is seen, however late that is', async () => {
  const wait = setTimeout
  // A store that nobody listens to forgets its own after a second: here that second is over at once.
  const sooner = (act: () => void, ms?: number) => (ms === STORE_UNMOUNT_DELAY ? queueMicrotask(act) : wait(act, ms))
  vi.stubGlobal('setTimeout', sooner)
  const { page } = await open({
    at: '/en/results/',
    props: {},
    island: async () => {
      const { useStore } = await import('@nanostores/react')
      const { atom, computed } = await import('nanostores')
      const { createElement, useLayoutEffect } = await import('react')
      const $model = atom('is being fetched')
      const $said = computed([$model], model => `The model ${model}.`)
      return function Line() {
        const said = useStore($said)
        useLayoutEffect(() => queueMicrotask(() => queueMicrotask(() => $model.set('is here'))), [])
        return createElement('p', null, said)
      }
    }
  })
  await page.findByText('The model is here.')
})
