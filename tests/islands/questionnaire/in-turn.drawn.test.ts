import { expect, onTestFinished, test, vi } from 'vitest'

const heard = vi.fn()
const drawn = vi.fn()
let go = (_: string) => {}

/** Two parts; a press says which of them has heard it. Loaded as by another page, or by what builds pages. */
async function load() {
  vi.resetModules()
  const [{ InTurn }, { createElement, Suspense, useState }, { default: server }, { hydrateRoot }] = await Promise.all([
    import('../../../src/islands/questionnaire/InTurn.tsx'),
    import('react'),
    import('react-dom/server'),
    import('react-dom/client')
  ])
  function Parts() {
    const [place, setPlace] = useState('')
    go = setPlace
    return ['lead', 'realize'].map(id =>
      createElement(
        Suspense,
        { key: id },
        createElement(InTurn, {
          id,
          isHere: id === place,
          children: isAsBuilt => {
            drawn(id, isAsBuilt)
            return createElement('button', { id, type: 'button', onClick: () => heard(id) }, id)
          }
        })
      )
    )
  }
  return { build: () => server.renderToReadableStream(createElement(Parts)), parts: createElement(Parts), hydrateRoot }
}

/** The page comes alive, with one of its parts shown. */
async function opened(shown: string) {
  const { dataset } = document.documentElement
  delete dataset.part
  const { build } = await load()
  const html = await new Response(await build()).text()
  const { parts, hydrateRoot } = await load()
  document.body.innerHTML = `<main>${html}</main>`
  dataset.part = shown
  for (const said of [heard, drawn]) said.mockClear()
  const main = document.querySelector('main') as HTMLElement
  const root = hydrateRoot(main, parts)
  onTestFinished(() => {
    root.unmount()
    delete dataset.part
  })
  return { press: (id: string) => document.getElementById(id)?.click(), built: html }
}

test('what is shown hears at once, and what nobody sees from a task of its own on', async () => {
  const { press } = await opened('realize')
  press('realize')
  press('lead')
  expect(heard.mock.calls).toEqual([['realize']])
  await vi.waitFor(() => {
    press('lead')
    expect(heard).toHaveBeenLastCalledWith('lead')
  })
})

test('what comes later is first drawn as the page was built, and its HTML stays', async () => {
  const { built, press } = await opened('lead')
  const button = document.getElementById('realize')
  await vi.waitFor(() => {
    press('realize')
    expect(heard).toHaveBeenLastCalledWith('realize')
  })
  expect(drawn.mock.calls.filter(([id]) => id === 'realize')).toEqual([
    ['realize', true],
    ['realize', false]
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
  await vi.waitFor(() => expect(drawn).toHaveBeenLastCalledWith('realize', false))
  for (const here of ['realize', 'lead', 'realize']) {
    document.documentElement.dataset.part = here
    go(here)
    await Promise.resolve()
    for (const id of ['lead', 'realize']) press(id)
  }
  expect(heard.mock.calls.flat()).toEqual(['lead', 'realize', 'lead', 'realize', 'lead', 'realize'])
})
