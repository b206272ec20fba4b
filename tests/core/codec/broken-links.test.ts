import { describe, expect, test } from 'vitest'
import { candidatesOf } from '../../../src/core/codec/broken-links.ts'
import type { FoundLink } from '../../../src/core/codec/link-search.ts'

const head = '1AbcdefGhijklm'
const found = (line: number, more: Partial<FoundLink> = {}): FoundLink => ({
  ...{ link: head, line, before: '', address: 'https://e.org/', endsLine: true, isBare: false },
  ...more
})
const candidates = (lines: string[], more: Partial<FoundLink> = {}) => candidatesOf(lines, found(1, more))

describe('a found link may have been', () => {
  test('first of all just what stands there', () => {
    expect(candidates([head])).toEqual([{ link: head, over: [] }])
  })

  test('joined with the lines after it, one after the other, which are named', () => {
    expect(candidates([head, 'Nopq', 'Rst'])).toEqual([
      { link: head, over: [] },
      { link: `${head}Nopq`, over: [2] },
      { link: `${head}NopqRst`, over: [2, 3] }
    ])
  })

  test('joined over single blank lines, which are not named', () => {
    expect(candidates([head, '', 'Nopq', '> ', 'Rst']).map(({ over }) => over)).toEqual([[], [3], [3, 5]])
  })

  test('joined from where it stands, and not with what stood before it', () => {
    const lines = ['Abc', head, 'Nopq']
    expect(candidatesOf(lines, found(2)).map(({ over }) => over)).toEqual([[], [3]])
  })

  test('not joined where it does not end its line', () => {
    expect(candidates([head, 'Nopq'], { endsLine: false })).toHaveLength(1)
  })

  test.each([
    ['not joined where it is bare and shorter than any mailer breaks', 39, 1],
    ['joined where it is bare and long', 40, 2]
  ])('%s: %i characters', (_, length, count) => {
    expect(candidates([head, 'Nopq'], { isBare: true, link: head.padEnd(length, 'a') })).toHaveLength(count)
  })

  test.each([
    ['_', ['1Ab_', '1Ab']],
    ['___', ['1Ab___', '1Ab__', '1Ab_', '1Ab']],
    ['_____', ['1Ab_____', '1Ab____', '1Ab___', '1Ab__', '1Ab_']],
    ['-_', ['1Ab-_', '1Ab-', '1Ab']]
  ])('in a markup that closes with %s, or end in those signs itself', (signs, links) => {
    expect(candidates([''], { link: `1Ab${signs}`, endsLine: false }).map(({ link }) => link)).toEqual(links)
  })

  test('joined as it stands, with the signs that it may end in', () => {
    expect(candidates(['1Ab_', 'Cd'], { link: '1Ab_' }).at(-1)).toEqual({ link: '1Ab_Cd', over: [2] })
  })

  test.each(['Nopq.', 'Nopq>', '» Nopq', '>> Nopq »', "Nopq')."])(
    'joined with a line that is quoted or closed: %s',
    line => {
      const joined = candidates([head, line]).map(({ link }) => link)
      expect(joined).toEqual(line.startsWith('»') ? [head] : [head, `${head}Nopq`])
    }
  )
})
