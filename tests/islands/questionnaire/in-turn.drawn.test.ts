import { expect, onTestFinished, test, vi } from 'vitest'

const heard = vi.fn()
const drawn = vi.fn()
let go = (_: string) => {}

/** Three parts; a press says which of them has heard it. Loaded as by another page, or by what builds pages. */
async function load(seen = '') {
  vi.resetModules()
  const [{ InTurn }, { createElement, useState }, { default: server }, { hydrateRoot }] = await Promise.all([
    import('../../../src/islands/questionnaire/InTurn.tsx'),
    import('react'),
    import('react-dom/server'),
    import('react-dom/client')
  ])
  function Parts() {
    const [place, setPlace] = useState('')
    go = setPlace
    return ['lead', 'realize', 'activate'].map(id =>
      createElement(InTurn<string>, {
        key: id,
        id,
        when: () => (id === seen ? 'at once' : id === 'activate' ? 'next' : 'later'),
        isHere: id === place,
        now: place,
        children: shown => {
          drawn(id, shown)
          return createElement('button', { id, type: 'button', onClick: () => heard(id) }, id)
        }
      })
    )
  }
  return { build: () => server.renderToReadableStream(createElement(Parts)), parts: createElement(Parts), hydrateRoot }
}

/** The page comes alive, with one of its parts at once. */
async function opened(seen: string) {
  const { build } = await load()
  const html = await new Response(await build()).text()
  const { parts, hydrateRoot } = await load(seen)
  document.body.innerHTML = `<main>${html}</main>`
  for (const said of [heard, drawn]) said.mockClear()
  const main = document.querySelector('main') as HTMLElement
  const root = hydrateRoot(main, parts)
  onTestFinished(() => root.unmount())
  return { press: (id: string) => document.getElementById(id)?.click(), built: html }
}

/** Until all have heard a press. */
async function allAlive(press: (id: string) => void) {
  for (const id of ['lead', 'realize', 'activate']) {
    await vi.waitFor(() => {
      press(id)
      expect(heard).toHaveBeenLastCalledWith(id)
    })
  }
}

test('what comes at once hears at once, and everything else from a task of its own on', async () => {
  const { press } = await opened('realize')
  for (const id of ['realize', 'lead', 'activate']) press(id)
  expect(heard.mock.calls).toEqual([['realize']])
  await allAlive(press)
})

test('what is seen comes before what nobody sees', async () => {
  const { press } = await opened('lead')
  await allAlive(press)
  expect([...new Set(drawn.mock.calls.map(([id]) => id))]).toEqual(['lead', 'activate', 'realize'])
})

test('what comes later is first drawn as the page was built, and its HTML stays', async () => {
  const { built, press } = await opened('lead')
  const button = document.getElementById('realize')
  go('lead')
  await allAlive(press)
  expect(drawn.mock.calls.filter(([id]) => id === 'realize')).toEqual([
    ['realize', ''],
    ['realize', 'lead']
  ])
  expect(document.getElementById('realize')).toBe(button)
  expect(document.querySelector('main')?.innerHTML).toBe(built)
})

test('whoever goes to a part before its turn finds it alive', async () => {
  const { press } = await opened('lead')
  go('realize')
  await Promise.resolve()
  await Promise.resolve()
  press('realize')
  expect(heard.mock.lastCall?.[0]).toBe('realize')
})

test('what has come stays while one goes from part to part', async () => {
  const { press } = await opened('lead')
  await allAlive(press)
  heard.mockClear()
  for (const here of ['realize', 'lead', 'realize']) {
    go(here)
    await Promise.resolve()
    for (const id of ['lead', 'realize']) press(id)
  }
  expect(heard.mock.calls.flat()).toEqual(['lead', 'realize', 'lead', 'realize', 'lead', 'realize'])
})
