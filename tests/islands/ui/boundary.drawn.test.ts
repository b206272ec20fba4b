import { expect, test } from 'vitest'
import { open } from '../drawn.ts'

/** A part beside a sentence, which throws where the test says, at first or once it is pressed. */
async function drawn(
  where: 'drawing' | 'effect' | 'layout effect',
  when: 'at first' | 'later' | 'at first, and its parent is drawn again'
) {
  const island = async () => {
    const { Boundary } = await import('../../../src/islands/ui/Boundary.tsx')
    const { createElement, useEffect, useLayoutEffect, useState } = await import('react')
    function Part({ count }: { count: number }) {
      const throws = (here: typeof where) => {
        if (here === where && (when !== 'later' || count > 0)) throw new Error('no canvas')
      }
      throws('drawing')
      useEffect(() => throws('effect'))
      useLayoutEffect(() => throws('layout effect'))
      return createElement('p', null, `Part ${count}`)
    }
    function Around() {
      const [count, setCount] = useState(0)
      useLayoutEffect(() => {
        if (when === 'at first, and its parent is drawn again') setTimeout(() => setCount(1))
      }, [])
      return [
        createElement('p', { key: 'beside' }, 'What stands beside it'),
        createElement('button', { key: 'press', onClick: () => setCount(count + 1) }, 'Press'),
        createElement(Boundary, { key: 'part', children: createElement(Part, { count }) })
      ]
    }
    return () => createElement(Around)
  }
  return open({ at: '/en/results/', island, props: {} })
}

for (const where of ['drawing', 'effect', 'layout effect'] as const)
  for (const when of ['at first', 'later', 'at first, and its parent is drawn again'] as const)
    test(`a part that throws in its ${where}, ${when}, says that it is missing and takes nothing with it`, async () => {
      const { page, user } = await drawn(where, when)
      if (when === 'later') await user.click(page.getByRole('button', { name: 'Press' }))
      await page.findByRole('button', { name: /again/i })
      expect(page.queryByText(/^Part/)).toBeNull()
      expect(page.getByText('What stands beside it')).toBeDefined()
    })
