import { describe, expect, test } from 'vitest'
import { decodeLink, encodeLink } from '../../src/core/link.ts'
import { round6 } from '../../src/core/precision.ts'
import { score } from '../../src/core/score.ts'
import { firstLinks } from './first-edition/links.ts'
import { pyramid, xm } from './models.ts'

describe('a link of version 1', () => {
  test.each(firstLinks)('of $name opens as it was written, and is written again to the letter', ({ link, sheet }) => {
    expect(decodeLink(link, [xm, pyramid])).toEqual({
      ok: true,
      kind: 'result',
      entries: [{ ok: true, sheet }],
      label: 'Spring'
    })
    expect(encodeLink([sheet], [xm, pyramid], { label: 'Spring' })).toBe(link)
  })

  test.each(firstLinks)('of $name scores as it did then', ({ sheet, overall }) => {
    const { score: value, low, high } = score(sheet.model === xm.id ? xm : pyramid, sheet).overall
    expect([value, low, high].map(figure => round6(figure as number))).toEqual(overall)
  })
})
