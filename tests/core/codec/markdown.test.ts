import fc from 'fast-check'
import { markdownToHtml } from 'satteri'
import { describe, expect, test } from 'vitest'
import {
  inMarkdown,
  markdownHeading,
  markdownInLanguage,
  markdownTable,
  plainText
} from '../../../src/core/codec/markdown.ts'

/** What a reader of Markdown shows of it: that of our own pages. */
const rendered = (markdown: string) => markdownToHtml(markdown).html

/** The letters of rendered Markdown. */
function lettersOf(html: string): string {
  const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' }
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(\w+);/g, (_, name: string) => signs[name] as string)
    .trim()
}

describe('text in Markdown', () => {
  test.each([
    ['emphasis', 'a*b*_c_', 'a\\*b\\*\\_c\\_'],
    ['tags', '<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
    ['a link', '[a](b)', '\\[a\\](b)'],
    ['a heading', '# a', '\\# a'],
    ['a list', '- a\n+ b\n2. c', '\\- a\\\n\\+ b\\\n2\\. c'],
    ['a number at the end', '2.', '2\\.'],
    ['a line under a line', 'a\n---', 'a\\\n\\---'],
    ['an underlined heading', 'a\n===', 'a\\\n\\==='],
    ['an entity', '&lt;b&gt;', '&amp;lt;b&amp;gt;'],
    ['a dash inside', 'a - b', 'a - b'],
    ['an ampersand alone', 'a & b', 'a & b'],
    ['Persian', 'نمی‌دانم', 'نمی‌دانم'],
    ['nothing', '', '']
  ])('%s shows as it is', (_, text, written) => {
    expect(inMarkdown(text)).toBe(written)
    expect(lettersOf(rendered(inMarkdown(text)))).toBe(text)
  })

  test('whatever is in it, its letters are shown as they are', () => {
    const signs = fc.string({ unit: fc.constantFrom(...'ab 1.)-+=*_~`#<>[]()!|\\&;:"\'x/'), maxLength: 30 })
    fc.assert(
      fc.property(signs, written => {
        const text = written.trim().replace(/ +/g, ' ')
        expect(lettersOf(rendered(inMarkdown(text)))).toBe(text)
        expect(rendered(inMarkdown(`a\n${text}\n===\n---`))).not.toMatch(/<h[1-6]/)
      })
    )
  })

  test.each([
    ['lines', 'a\nb', 'a\\\nb', '<p>a<br>\nb</p>'],
    ['lines of other systems', 'a\r\nb\rc', 'a\\\nb\\\nc', '<p>a<br>\nb<br>\nc</p>'],
    ['paragraphs', 'a\n\n\nb', 'a\n\nb', '<p>a</p>\n<p>b</p>'],
    ['indented lines, which are no code', '    a\n\n    b', 'a\n\nb', '<p>a</p>\n<p>b</p>']
  ])('%s stay', (_, text, written, html) => {
    expect(inMarkdown(text)).toBe(written)
    expect(rendered(inMarkdown(text)).trim().replaceAll('<br />', '<br>')).toBe(html)
  })
})

describe('an address in a text', () => {
  test.each([
    ['alone', 'https://a.example/b_c_d', ['https://a.example/b_c_d']],
    ['at the end of a sentence', 'See https://a.example/b_c.', ['https://a.example/b_c']],
    ['in brackets', '(http://a.example/x*y*)', ['http://a.example/x*y']],
    ['with brackets of its own', 'https://a.example/Bar_(sign) is it', ['https://a.example/Bar_(sign)']],
    ['between Persian words', 'ببینید: https://a.example/b_c_d، لطفاً', ['https://a.example/b_c_d']],
    ['with a question', 'https://a.example/?a=1&b_c=2#d_e_', ['https://a.example/?a=1&b_c=2#d_e_']],
    [
      'beside another',
      'https://a.example/_b_ and https://c.example/_d_',
      ['https://a.example/_b_', 'https://c.example/_d_']
    ]
  ])('%s stays a whole link', (_, text, links) => {
    const html = rendered(inMarkdown(text))
    const found = [...html.matchAll(/href="([^"]*)"/g)].map(([, to = '']) => to.replaceAll('&amp;', '&'))
    expect(found).toEqual(links)
    expect(lettersOf(html)).toBe(text)
  })

  test('leaves the words around it as they are', () => {
    expect(inMarkdown('*see* https://a.example/b_c')).toBe('\\*see\\* <https://a.example/b_c>')
    expect(inMarkdown('https:// alone')).toBe('https:// alone')
  })

  test('does not end the cell that it stands in', () => {
    expect(markdownTable([['A'], ['https://a.example/b|c\\d']])).toBe(
      '| A |\n| --- |\n| <https://a.example/b%7Cc%5Cd> |'
    )
  })
})

describe('a table', () => {
  test('has its heading first, and its cells stay in their row with their lines', () => {
    expect(
      markdownTable([
        ['Skill', 'Note'],
        ['Listening', 'a | b\n c']
      ])
    ).toBe('| Skill | Note |\n| --- | --- |\n| Listening | a \\| b<br>c |')
  })

  test('without rows is an empty heading', () => {
    expect(markdownTable([])).toBe('|  |\n|  |')
  })
})

describe('our own Markdown as plain text', () => {
  test('keeps paragraphs and lists, and joins the lines that only the width of the file broke', () => {
    const advice =
      'Write it\ndown & ask *why*.\n\n- **Who:** the owner\n- **Takes:** two\n  days\n\nSee [there](/x/).\nNow.\n'
    expect(plainText(advice)).toBe('Write it down & ask why.\n\n- Who: the owner\n- Takes: two days\n\nSee there. Now.')
  })

  test.each([
    ['a **b** c __d__', 'a b c d'],
    ['`a` and _b_', 'a and b'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['- a\n- b', '- a\n- b'],
    ['', '']
  ])('%s reads %s', (markdown, text) => {
    expect(plainText(markdown)).toBe(text)
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
