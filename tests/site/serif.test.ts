import { describe, expect, test } from 'vitest'
import { charactersIn } from '../../src/layouts/serif.ts'
import { filesIn, open } from './built.ts'

const site = open()
const faces = filesIn('_astro/*.css').flatMap(({ content }) =>
  [...content.toString().matchAll(/@font-face\s*\{[^}]*Source Serif 4 Variable[^}]*\}/g)].map(([face]) => face)
)
/** A minifier writes ranges short: `U+2190-2193`, `U+a0`, or `U+22??`. */
const rangesOf = (face = '') => (/unicode-range:([^;}]+)/.exec(face)?.[1] ?? '').replace(/\b([\da-f]+)(\?+)/gi, widened)

function widened(_: string, start: string, open: string): string {
  return `${start}${'0'.repeat(open.length)}-${start}${'f'.repeat(open.length)}`
}

describe('the serif', () => {
  test('is one file of at most 25 kB, and another for letters that few pages have', () => {
    const sizes = filesIn('_astro/serif*.woff2').map(({ content }) => content.length)
    expect(sizes).toHaveLength(2)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(25_000)
  })

  test('has every character of every heading that is set in it, and most pages need one file of it', () => {
    expect(faces).toHaveLength(2)
    const [usual, all] = [new Set(charactersIn(rangesOf(faces[0]))), new Set(charactersIn(faces.map(rangesOf).join()))]
    const pages = site.pages.filter(({ html }) => /<html[^>]* dir="ltr"/.test(html))
    // A heading in another language says so, and is set in another font.
    const headings = pages.map(({ html }) =>
      [...html.matchAll(/<h[1-6]\b(?![^>]*\slang=)[^>]*>(.*?)<\/h\d>/gs)].map(([, text]) => text)
    )
    const texts = headings.map(own => own.join(' ').replace(/<[^>]*>|&[\w#]+;|\s/g, ''))
    expect(texts.length).toBeGreaterThan(50)
    expect(
      [...new Set(texts.join('').match(/[\p{Script=Latin}\p{Script=Common}]/gu))].filter(
        character => !all.has(character)
      )
    ).toEqual([])
    const few = texts.filter(text => [...text].some(character => all.has(character) && !usual.has(character)))
    expect(few.length).toBeLessThan(texts.length / 10)
  })
})
