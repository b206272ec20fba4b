import { expect, test } from 'vitest'
import { adviceLine } from '../../src/i18n/advice-line.ts'

const html =
  '<p>On Monday,\ncall <em>ten</em> customers &amp; five.</p>\n<ul>\n<li><strong>Who:</strong> the person at the top writes; nobody delegates it.</li>\n<li><strong>Takes:</strong> 6 days.</li>\n</ul>'

test.each([
  ['the first line of its list, without what stands before it', html, 'the person at the top writes'],
  [
    'in another language, too',
    '<ul><li><strong>چه کسی:</strong> بالاترین مدیر خودش؛ کسی دیگر نه.</li></ul>',
    'بالاترین مدیر خودش'
  ],
  ['nothing where there is no list', '<p>a</p>', '']
])('who does it is %s', (_, from, role) => {
  expect(adviceLine(from, 0)).toBe(role)
})

test.each([
  [0, 'thought', 'the person at the top, and nobody else'],
  [1, 'half', 'about 6 person-days'],
  [1, 'thought', 'about 6 person-days, calls & letters included'],
  [2, 'thought', '']
] as const)('line %i of a piece of advice ends with its %s', (at, end, line) => {
  const html =
    '<p>On Monday.</p><ul>\n<li><strong>Who:</strong> the person at the\ntop, and nobody else; nobody delegates it.</li>\n<li><strong>Takes:</strong> about 6 <em>person-days</em>, calls &amp; letters included. Then less.</li></ul>'
  expect(adviceLine(html, at, end)).toBe(line)
})

test('quotation marks in a line of advice are read as they are written', () => {
  expect(adviceLine('<li><strong>چه کسی:</strong> «مدیر»، &quot;خودش&quot; &#39;تنها&#39;؛ دیگر نه.</li>', 0)).toBe(
    '«مدیر»، "خودش" ’تنها’'
  )
})
