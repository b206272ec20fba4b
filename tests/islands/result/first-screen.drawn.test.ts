import { expect, test } from 'vitest'
import { open } from '../drawn.ts'

/** A result of a word, a rest, and a part of which a promise says when it comes. */
async function drawn(coming?: Promise<string>) {
  const island = async () => {
    const { FirstScreenFirst, UnderFirstScreen } = await import('../../../src/islands/result/FirstScreen.tsx')
    const { late } = await import('../../../src/islands/ui/late.ts')
    const { createElement } = await import('react')
    const besides = coming && [late(() => coming)]
    return () =>
      createElement(FirstScreenFirst, {
        besides,
        children: [
          createElement('p', { key: 'seen' }, 'Engage'),
          createElement(UnderFirstScreen, { key: 'under', children: createElement('p', null, 'The six competencies') })
        ]
      })
  }
  return (await open({ at: '/en/results/', island, props: {} })).page
}

test('where one stands is seen before the rest is worked out, and the rest follows by itself', async () => {
  const page = await drawn()
  expect(page.getByText('Engage')).toBeDefined()
  expect(page.queryByText('The six competencies')).toBeNull()
  await page.findByText('The six competencies')
})

for (const [how, arrive] of [
  ['has come', (come: (part: string) => void) => come('a part')],
  ['does not arrive, which is said in its place', (_: unknown, fail: (why: Error) => void) => fail(new Error())]
] as const)
  test(`the rest waits for what stands under it, so that nothing moves, until that ${how}`, async () => {
    const { promise, resolve, reject } = Promise.withResolvers<string>()
    promise.catch(() => {})
    const page = await drawn(promise)
    await page.findByText('Engage')
    await new Promise(requestAnimationFrame)
    expect(page.queryByText('The six competencies')).toBeNull()
    arrive(resolve, reject)
    await page.findByText('The six competencies')
  })
