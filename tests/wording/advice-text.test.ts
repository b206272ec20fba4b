import { expect, test } from 'vitest'
import { adviceParts, adviceText } from '../../src/wording/advice-text.ts'

const html =
  '<p>On Monday,\ncall <em>ten</em> customers &amp; five.</p>\n<ul>\n<li><strong>Who:</strong> the person at the top writes; nobody delegates it.</li>\n<li><strong>Takes:</strong> 6 days.</li>\n</ul>'

test('advice becomes letters, its list lines', () => {
  expect(adviceText(html)).toBe(
    'On Monday, call ten customers & five.\n\n- Who: the person at the top writes; nobody delegates it.\n- Takes: 6 days.'
  )
  expect(adviceText('<p>a &unheard; b</p>')).toBe('a &unheard; b')
})

test('advice comes apart after its first paragraph', () => {
  expect(adviceParts('<p>a</p>\n<p>b</p>')).toEqual({ first: '<p>a</p>', rest: '<p>b</p>' })
  expect(adviceParts('a')).toEqual({ first: 'a', rest: '' })
})
