import { capabilitiesOf, isItsOwn } from '../../core/model.ts'
import { address, skillPath } from '../../i18n/address.ts'
import type { MetricPage } from '../metrics/assemble-metrics.ts'
import type { ModelInWords } from '../models.ts'
import type { Article } from './assemble-guide.ts'
import type { GlossaryTerm } from './glossary.ts'

/** Something that the search of the site finds. */
export interface Findable {
  readonly kind: 'guide' | 'skill' | 'term' | 'metric' | 'advice' | 'sheet' | 'question'
  readonly title: string
  /** Other words that people search for. */
  readonly also: string
  /** One sentence, shown under the title. */
  readonly summary: string
  readonly text: string
  readonly href: string
}

/** Everything in a language that can be searched: articles, terms, metrics, models, skills and advice. */
export function searchEntries(
  locale: string,
  articles: readonly Article[],
  terms: readonly GlossaryTerm[],
  models: readonly ModelInWords[],
  metrics: readonly MetricPage[]
): Findable[] {
  return [
    ...articles.map(({ slug, title, summary, also, html }) => ({
      ...{ kind: 'guide' as const, title, summary, also: also.join(' '), text: withoutTags(html) },
      href: address(locale, `guide/${slug}/`)
    })),
    ...terms.map(({ id, term, also, meaning }) => ({
      ...{ kind: 'term' as const, title: term, summary: meaning, also: also.join(' '), text: '' },
      href: `${address(locale, 'glossary/')}#${id}`
    })),
    ...metrics.map(({ id, title, summary, also, html }) => ({
      ...{ kind: 'metric' as const, title, summary, also: also.join(' '), text: withoutTags(html) },
      href: address(locale, `metrics/${id}/`)
    })),
    ...models.flatMap(each => entriesOf(locale, each))
  ]
}

function entriesOf(locale: string, { model, words }: ModelInWords): Findable[] {
  const parts = model.dimensions.flatMap(({ id }) => words.dimensions[id] ?? [])
  const whole: Findable = {
    ...{ kind: 'skill', title: words.name, summary: words.summary, also: parts.map(({ name }) => name).join(' ') },
    text: withoutTags([words.html, ...parts.flatMap(({ question, summary }) => [question, summary])].join(' ')),
    href: address(locale, `models/${model.id}/`)
  }
  const skills = capabilitiesOf(model).flatMap(({ dimension, capability: { id } }): Findable[] => {
    const own = words.capabilities[id]
    if (!own) return []
    const part = words.dimensions[dimension.id]
    const href = address(locale, skillPath(model.id, id))
    const items = Object.entries(words.items).filter(([item]) => item.startsWith(`${id}:`))
    const said = [...(own.ladder ?? []), ...(own.evidence ?? []), ...items.map(([, { statement }]) => statement)]
    const skill: Findable = {
      ...{ kind: 'skill', title: own.name, summary: own.question ?? part?.summary ?? '', href },
      also: isItsOwn(dimension) ? '' : (part?.name ?? ''),
      text: withoutTags([own.html, ...said].join(' '))
    }
    const advice = Object.entries(words.advice)
      .filter(([step]) => step.replace(/-[^-]+$/, '') === id)
      .map(([, { title, html, small, large }]): Findable => {
        const text = withoutTags([html, small, large].join(' '))
        return { kind: 'advice', title, summary: own.name, also: '', text, href }
      })
    return [skill, ...advice]
  })
  return [whole, ...skills]
}

/** `withoutTags('<p>Salt &amp; bread</p>') // => ' Salt & bread '` */
function withoutTags(html: string): string {
  const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
  return html.replace(/<[^>]*>/g, ' ').replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => signs[name] ?? '')
}
