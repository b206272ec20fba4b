import { expect, test } from 'vitest'
import { articleParts, withScrollingTables } from '../../../src/collections/guide/article-parts.ts'

test('an article ends in the step under its last heading', () => {
  expect(articleParts('<p>a</p><h2 id="x">One</h2><p>b</p><h2 id="y">On Monday</h2>\n<p>Do it.</p>', 'a.md')).toEqual({
    body: '<p>a</p><h2 id="x">One</h2><p>b</p>',
    monday: { title: 'On Monday', html: '\n<p>Do it.</p>' }
  })
})

test('an article without a heading fails with a sentence', () => {
  expect(() => articleParts('<p>a</p>', 'content/guide/en/a.md')).toThrow(
    'content/guide/en/a.md: ends without a step; expected a last heading (##) with what to do on Monday'
  )
})

test('a table scrolls by itself, is named by the heading above it, and its rows have heads', () => {
  const table = '<table><thead><tr><th>A</th></tr></thead><tbody><tr>\n<td>b</td><td>c</td></tr></tbody></table>'
  const rows =
    '<table><thead><tr><th scope="col">A</th></tr></thead><tbody><tr>\n<th scope="row">b</th><td>c</td></tr></tbody></table>'
  const scrolling = (name: string) => `<div class="scroll" role="group" tabindex="0" aria-label="${name}">${rows}</div>`
  expect(withScrollingTables(`${table}<h2>The &quot;<em>few</em>&quot;</h2>${table}`, 'Title')).toBe(
    `${scrolling('Title')}<h2>The &quot;<em>few</em>&quot;</h2>${scrolling('The &quot;few&quot;')}`
  )
})
