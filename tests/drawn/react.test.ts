import { createElement } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { withIds } from '../../src/drawn/ids.ts'
import { useId, useSyncExternalStore } from '../../src/drawn/react.ts'

function Field() {
  const id = useId()
  return createElement('label', { for: id }, createElement('input', { id }))
}

function Form() {
  return createElement('form', null, createElement(Field, null), createElement(Field, null))
}

const idsOf = (html: string) => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)

test('two fields of an island and two islands of a page have no id in common', () => {
  const page = ['r0', 'r1'].flatMap(island => idsOf(renderToString(withIds(createElement(Form, null), island))))
  expect(page).toEqual(['r0-0', 'r0-1', 'r1-0', 'r1-1'])
})

test('an island is drawn with the same ids each time, or its HTML could not come alive', () => {
  const drawn = () => renderToString(withIds(createElement(Form, null), 'r0'))
  expect(drawn()).toBe(drawn())
})

test('HTML is drawn from what a store is when the site is built, not from the browser’s', () => {
  function Line() {
    const said = useSyncExternalStore(
      () => () => {},
      () => {
        throw new Error('There is no browser.')
      },
      () => 'as built'
    )
    return createElement('p', null, said)
  }
  expect(renderToString(createElement(Line, null))).toBe('<p>as built</p>')
})
