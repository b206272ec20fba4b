import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { candidatesOf } from '../../../src/core/codec/broken-links.ts'
import { findLinks, linesOf } from '../../../src/core/codec/link-search.ts'

const sealed = `3${'Ab-_9'.repeat(20)}`
const links = (text: string) => findLinks(linesOf(text)).map(({ link }) => link)

describe('finding links in any text', () => {
  test.each([
    ['an address', `https://example.org/en/workshop/#${sealed}`, [sealed]],
    ['a fragment alone', `#${sealed}`, [sealed]],
    ['a bare payload, as some scanners give it', sealed, [sealed]],
    ['a chat program that encodes the hash', `https://example.org/en/workshop/%23${sealed}`, [sealed]],
    ['brackets and full stops around it', `(see <https://e.org/#${sealed}>).`, [sealed]],
    ['Persian marks of direction around it', `سارا: \u200e#${sealed}\u200f؛ رسید؟`, [sealed]],
    ['two in one line', `#${sealed} #1AQEMFAAAAAAAA`, [sealed, '1AQEMFAAAAAAAA']],
    ['a link that lost its end', 'https://example.org/en/workshop/#3Ab', ['3Ab']],
    ['a link of a later release', '#9AQEMFAAAAAAAA', ['9AQEMFAAAAAAAA']],
    ['no link at all', 'We are #1! Call 3012345678 or see /#top', []],
    ['a long word that begins with no digit', 'A'.repeat(80), []],
    ['nothing', '', []]
  ])('in %s', (_, text, expected) => {
    expect(links(text)).toEqual(expected)
  })

  test('says on which line each stands and what stands before it', () => {
    const log = `[09:12] Sara: good morning\r\n[09:15] Omid Karimi: https://e.org/fa/workshop/#${sealed}\n> - #${sealed}`
    expect(findLinks(linesOf(log)).map(({ link, line, before }) => ({ link, line, before }))).toEqual([
      { link: sealed, line: 2, before: '[09:15] Omid Karimi' },
      { link: sealed, line: 3, before: '' }
    ])
  })

  test('keeps of a long line only what stands next to the link', () => {
    const [found] = findLinks([`${'word '.repeat(50)}Sara: #${sealed}`])
    expect(found?.before).toMatch(/word Sara$/)
    expect(found?.before.length).toBeLessThanOrEqual(40)
  })

  test('finds every link in whatever text surrounds it', () => {
    const noise = fc.string({ unit: 'binary' }).map(text => text.replace(/[\w#%/-]/g, ' '))
    fc.assert(
      fc.property(fc.array(noise), parts => {
        expect(links(parts.join(` https://e.org/#${sealed} `))).toHaveLength(Math.max(0, parts.length - 1))
      })
    )
  })
})

describe('putting broken links together', () => {
  const joined = (text: string) => {
    const lines = linesOf(text)
    return findLinks(lines).map(found =>
      candidatesOf(lines, found)
        .slice(1)
        .map(({ link }) => link)
    )
  }
  const head = 'https://e.org/#3AbcdefGhijklm'

  test.each([
    ['one line', `${head}\nNopq`, ['3AbcdefGhijklmNopq']],
    ['several, the longest last', `${head}\r\nNo-_\r\npq`, ['3AbcdefGhijklmNo-_', '3AbcdefGhijklmNo-_pq']],
    ['quoted lines', `> ${head}\n> Nopq  `, ['3AbcdefGhijklmNopq']],
    ['none after a link that does not end its line', `${head} thanks\nNopq`, []],
    ['none where words follow', `${head}\nsee you tomorrow`, []],
    ['what lies beyond an empty line', `${head}\n\nNopq`, ['3AbcdefGhijklmNopq']],
    ['none beyond two empty lines', `${head}\n\n\nNopq`, []],
    ['a line that something closes', `<${head}\nNopq>.`, ['3AbcdefGhijklmNopq']],
    ['none at the end', head, []],
    ['no line that is longer than any link', `${head}\n${'A'.repeat(20_000)}`, []],
    ['nothing beyond a line of thousands of blanks', `${head}\n${' '.repeat(20_000)}\nNopq`, []],
    [
      'no more than the longest link',
      `${head}\n${'A'.repeat(9000)}\n${'B'.repeat(9000)}`,
      [`3AbcdefGhijklm${'A'.repeat(9000)}`]
    ]
  ])('takes %s', (_, text, expected) => {
    expect(joined(text)[0]).toEqual(expected)
  })

  test('takes twelve lines at the most', () => {
    const [longer] = joined(`${head}\n${'Abcdefgh\n'.repeat(10_000)}`)
    expect(longer).toHaveLength(12)
  })
})
