import { describe, expect, test } from 'vitest'
import { metricsOf } from '../../../src/collections/metrics/assemble-metrics.ts'
import { capabilitiesOf } from '../../../src/core/model.ts'
import { sourceLocale } from '../../../src/i18n/locales.ts'
import { shipped } from '../../collections/shipped.ts'
import { articlesIn, termsIn } from '../guide/written.ts'
import { metricLocales, metricPagesIn, metricsOrder } from './written.ts'

const headings = (html: string) => [...html.matchAll(/<h2/g)].length

test('English is among the languages of the metrics', () => {
  expect(metricLocales).toContain(sourceLocale)
})

describe.each(metricLocales.map(locale => [locale.id, locale] as const))('the metrics in %s', (_, locale) => {
  const pages = metricsOf(metricPagesIn(locale))

  test('are those of their order, each with as many chapters as in the first language', () => {
    expect(pages.map(({ id }) => id)).toEqual(metricsOrder.groups.flatMap(({ metrics }) => metrics))
    const first = metricsOf(metricPagesIn(sourceLocale))
    expect(pages.map(({ html }) => headings(html))).toEqual(first.map(({ html }) => headings(html)))
    for (const { html, id } of pages) expect(headings(html), id).toBeGreaterThanOrEqual(4)
  })

  test('tell something about skills that there are', () => {
    const skills = shipped.flatMap(model => capabilitiesOf(model).map(({ capability }) => capability.id))
    expect(pages.flatMap(page => page.skills).filter(skill => !skills.includes(skill))).toEqual([])
    expect(pages.every(page => page.skills.length > 0)).toBe(true)
  })

  test('lead to articles, terms and metrics that there are', () => {
    const known = {
      guide: articlesIn(locale).map(({ slug }) => slug),
      term: termsIn(locale).map(({ id }) => id),
      metric: pages.map(({ id }) => id)
    }
    for (const { html, id } of pages)
      for (const [, kind, name] of html.matchAll(/href="(guide|term|metric):([^"]+)"/g))
        expect(known[kind as keyof typeof known], `${id}: ${kind}:${name}`).toContain(name)
  })

  test('are worked out the same in every language: the figures of a worked case are those of the first', () => {
    const figures = (html: string) =>
      [...html.normalize('NFKC').matchAll(/\p{Nd}+[.٫]\p{Nd}+/gu)]
        .map(([found]) => [...found].map(sign => (/\p{Nd}/u.test(sign) ? digit(sign) : '.')).join(''))
        .sort()
    const first = metricsOf(metricPagesIn(sourceLocale))
    expect(pages.map(({ html }) => [...new Set(figures(html))])).toEqual(
      first.map(({ html }) => [...new Set(figures(html))])
    )
  })
})

/** `digit('۴') // => 4` */
function digit(sign: string): number {
  const code = sign.codePointAt(0) ?? 0
  return code < 0x600 ? code - 0x30 : code < 0x6f0 ? code - 0x660 : code - 0x6f0
}
