import { describe, expect, test } from 'vitest'
import {
  inMarkdown,
  markdownHeading,
  markdownInLanguage,
  markdownOf,
  markdownTable,
  plainText
} from '../../../src/core/codec/markdown.ts'

describe('text in Markdown', () => {
  test.each([
    ['emphasis', 'a*b*_c_', 'a\\*b\\*\\_c\\_'],
    ['tags', '<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
    ['a link', '[a](http://b)', '\\[a\\](http://b)'],
    ['a heading', '# a', '\\# a'],
    ['a list', '- a\n+ b\n2. c', '\\- a\n\\+ b\n2\\. c'],
    ['an entity', '&lt;b&gt;', '&amp;lt;b&amp;gt;'],
    ['a dash inside', 'a - b', 'a - b'],
    ['an ampersand alone', 'a & b', 'a & b'],
    ['Persian', 'نمی‌دانم', 'نمی‌دانم']
  ])('%s shows as it is', (_, text, written) => {
    expect(inMarkdown(text)).toBe(written)
  })
})

describe('a table', () => {
  test('has its heading first, and its cells stay in their row', () => {
    expect(
      markdownTable([
        ['Skill', 'Note'],
        ['Listening', 'a | b\n c']
      ])
    ).toBe('| Skill | Note |\n| --- | --- |\n| Listening | a \\| b c |')
  })

  test('without rows is an empty heading', () => {
    expect(markdownTable([])).toBe('|  |\n|  |')
  })
})

describe('rendered Markdown', () => {
  const advice =
    '<p>Write it\ndown &amp; ask <em>why</em>.</p>\n<ul>\n<li><strong>Who:</strong> the owner</li>\n<li><strong>Takes:</strong> two days</li>\n</ul>\n<p>See <a href="/x/">there</a>.<br/>Now.</p>'

  test('comes back as Markdown', () => {
    expect(markdownOf(advice)).toBe(
      'Write it down & ask *why*.\n\n- **Who:** the owner\n- **Takes:** two days\n\nSee [there](/x/).  \nNow.'
    )
  })

  test('comes back as plain text', () => {
    expect(plainText(advice)).toBe(
      'Write it down & ask why.\n\n- Who: the owner\n- Takes: two days\n\nSee there.  \nNow.'
    )
  })

  test('a list alone begins with its first item', () => {
    expect(markdownOf('<ul>\n<li>a</li>\n<li>b</li>\n</ul>')).toBe('- a\n- b')
  })

  test.each([
    ['&lt;b&gt; &quot;c&quot; &apos;', '<b> "c" \''],
    ['&#39;a&#x27;', "'a'"],
    ['a&nbsp;b', 'a\u00A0b'],
    ['<h3>Title</h3><p>Text</p>', 'Title\n\nText'],
    ['<span>a</span>', 'a']
  ])('%s reads %s', (html, text) => {
    expect(markdownOf(html)).toBe(text)
  })
})

test('a heading is one line, whatever is in it', () => {
  expect(markdownHeading(3, 'A #1\n name')).toBe('### A \\#1 name')
})

describe('a text in a language', () => {
  test('is its paragraphs', () => {
    expect(markdownInLanguage({ lang: 'en', dir: 'ltr' }, ['# A', 'b'])).toBe('# A\n\nb\n')
  })

  test('says that it runs from right to left', () => {
    expect(markdownInLanguage({ lang: 'fa', dir: 'rtl' }, ['# الف'])).toBe(
      '<div dir="rtl" lang="fa">\n\n# الف\n\n</div>\n'
    )
  })
})
