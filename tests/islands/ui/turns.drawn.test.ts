import { expect, test, vi } from 'vitest'
import { open } from '../drawn.ts'

/** A result of a word, two rests, and a part of which a promise says when it comes. */
async function drawn({ coming }: { coming?: Promise<string> } = {}) {
  const island = async () => {
    const { InTurns, Turn } = await import('../../../src/islands/ui/Turns.tsx')
    const { late } = await import('../../../src/islands/ui/late.ts')
    const { createElement, useState } = await import('react')
    const besides = coming && [late(() => coming)]
    const turn = (key: string, before?: string) =>
      createElement(Turn, { key, before, children: () => createElement('p', null, key) })
    function Result() {
      const [isMore, setMore] = useState(false)
      return createElement(InTurns, {
        besides,
        children: [
          turn('Engage', 'Reading your answers'),
          turn('The six competencies'),
          turn('Ways on'),
          createElement('button', { key: 'more', onClick: () => setMore(true) }, 'More'),
          isMore && turn('Even more')
        ]
      })
    }
    return () => createElement(Result)
  }
  return open({ at: '/en/results/', island, props: {} })
}

test('where one stands is seen before the rest is drawn, and the rest follows by itself, in its order', async () => {
  const { page } = await drawn()
  expect(page.getByText('Reading your answers')).toBeDefined()
  await page.findByText('Engage')
  expect(page.queryByText('Reading your answers')).toBeNull()
  expect(page.queryByText('The six competencies')).toBeNull()
  await page.findByText('The six competencies')
  expect(page.queryByText('Ways on')).toBeNull()
  await page.findByText('Ways on')
})

test('what has turns within a part comes before the part after it, so that nothing moves', async () => {
  const island = async () => {
    const { InTurns, Turn } = await import('../../../src/islands/ui/Turns.tsx')
    const { createElement } = await import('react')
    const said = (key: string) => createElement('p', { key }, key)
    const turn = (key: string, ...within: string[]) =>
      createElement(Turn, {
        key,
        children: () => [said(key), ...within.map(one => createElement(Turn, { key: one, children: () => said(one) }))]
      })
    return () =>
      createElement(InTurns, {
        children: [turn('Engage'), turn('The six competencies', 'A bar for each'), turn('Ways on')]
      })
  }
  const { page } = await open({ at: '/en/results/', island, props: {} })
  await page.findByText('A bar for each')
  expect(page.queryByText('Ways on')).toBeNull()
  await page.findByText('Ways on')
})

/** A part that draws a picture in steps until it is closed, beside another part, with or without turns. */
async function drawnPicture({ hasTurns = true }, ...steps: readonly (() => void)[]) {
  const island = async () => {
    const { InTurns, Turn, useTurns } = await import('../../../src/islands/ui/Turns.tsx')
    const { createElement, useLayoutEffect, useState } = await import('react')
    function Picture() {
      const inTurns = useTurns()
      useLayoutEffect(() => inTurns(steps), [inTurns])
      return createElement('p', null, 'A picture')
    }
    function Shown() {
      const [isShown, setShown] = useState(true)
      const close = createElement('button', { key: 'close', onClick: () => setShown(false) }, 'Close')
      return [isShown && createElement(Picture, { key: 'picture' }), close]
    }
    const parts = [
      createElement(Turn, { key: 'shown', children: () => createElement(Shown) }),
      createElement(Turn, { key: 'rest', children: () => createElement('p', null, 'Ways on') })
    ]
    return () => (hasTurns ? createElement(InTurns, { children: parts }) : parts)
  }
  return open({ at: '/en/results/', island, props: {} })
}

test('a picture is drawn step by step, before what stands under it', async () => {
  const seen: string[] = []
  const step = (name: string) => () => {
    seen.push(name + (document.body.textContent?.includes('Ways on') ? ' late' : ''))
  }
  const { page } = await drawnPicture({}, step('laid out'), step('painted'))
  await page.findByText('Ways on')
  expect(seen).toEqual(['laid out', 'painted'])
})

for (const [where, hasTurns] of [
  ['in turns', true],
  ['without turns', false]
] as const)
  test(`a picture that goes away between two steps is not drawn any further, ${where}`, async () => {
    const painted = vi.fn()
    const { page } = await drawnPicture({ hasTurns }, () => document.querySelector('button')?.click(), painted)
    await vi.waitFor(() => expect(page.queryByText('A picture')).toBeNull())
    await page.findByText('Ways on')
    await new Promise(done => setTimeout(done, 20))
    expect(painted).not.toHaveBeenCalled()
  })

test('without turns its steps follow by themselves', async () => {
  const seen: string[] = []
  await drawnPicture(
    { hasTurns: false },
    () => seen.push('laid out'),
    () => seen.push('painted')
  )
  await vi.waitFor(() => expect(seen).toEqual(['laid out', 'painted']))
})

test('what comes when all turns are over is drawn at once', async () => {
  const { page, user } = await drawn()
  await page.findByText('Ways on')
  await new Promise(requestAnimationFrame)
  await user.click(page.getByRole('button', { name: 'More' }))
  expect(page.getByText('Even more')).toBeDefined()
})

test('elsewhere, as on paper, nothing waits for a turn', async () => {
  const island = async () => {
    const { Turn } = await import('../../../src/islands/ui/Turns.tsx')
    const { createElement } = await import('react')
    return () => createElement(Turn, { children: () => createElement('p', null, 'Engage') })
  }
  const { page } = await open({ at: '/en/results/', island, props: {} })
  expect(page.getByText('Engage')).toBeDefined()
})

for (const [how, arrive] of [
  ['has come', (come: (part: string) => void) => come('a part')],
  ['does not arrive, which is said in its place', (_: unknown, fail: (why: Error) => void) => fail(new Error())]
] as const)
  test(`the rest waits for what stands under it, so that nothing moves, until that ${how}`, async () => {
    const { promise, resolve, reject } = Promise.withResolvers<string>()
    promise.catch(() => {})
    const { page } = await drawn({ coming: promise })
    await page.findByText('Engage')
    await new Promise(requestAnimationFrame)
    await new Promise(done => setTimeout(done, 50))
    expect(page.queryByText('The six competencies')).toBeNull()
    arrive(resolve, reject)
    await page.findByText('Ways on')
  })
