import { expect, onTestFinished, test, vi } from 'vitest'

/** A line that says what the browser keeps, and a button that draws it anew. The page was built without a browser. */
async function opened() {
  vi.resetModules()
  const [{ default: bring }, { createElement, useState, useSyncExternalStore }] = await Promise.all([
    import('../../src/drawn/island.ts'),
    import('react')
  ])
  function Line() {
    const [pressed, setPressed] = useState(0)
    const kept = useSyncExternalStore(
      () => () => {},
      () => 'kept',
      () => 'as built'
    )
    return createElement('button', { type: 'button', onClick: () => setPressed(pressed + 1) }, `${kept} ${pressed}`)
  }
  document.body.innerHTML = '<main ssr><button type="button">as built 0</button></main>'
  const main = document.querySelector('main') as HTMLElement
  const button = main.querySelector('button') as HTMLElement
  onTestFinished(() => void main.dispatchEvent(new Event('astro:unmount')))
  return { alive: bring(main)(Line, {}), press: () => button.click(), says: () => button.textContent, main }
}

const task = () => new Promise(done => setTimeout(done))

test('an island comes alive in a task of its own, and what is otherwise in this browser is drawn in another', async () => {
  const { alive, press, says } = await opened()
  press()
  await Promise.resolve()
  expect(says()).toBe('as built 0')
  await task()
  expect(says()).toBe('as built 0')
  await task()
  expect(says()).toBe('kept 0')
  await alive
})

test('it is done when it is as it is in this browser', async () => {
  const { alive, says } = await opened()
  await alive
  expect(says()).toBe('kept 0')
})

test('what is pressed between the two is drawn with the other, and before the next press', async () => {
  const { press, says } = await opened()
  await task()
  press()
  await Promise.resolve()
  await Promise.resolve()
  expect(says()).toBe('kept 1')
})

test('an island that is alive already is left as it is', async () => {
  const { alive, main, says } = await opened()
  await alive
  main.removeAttribute('ssr')
  const { default: bring } = await import('../../src/drawn/island.ts')
  await bring(main)(() => null, {})
  expect(says()).toBe('kept 0')
})
