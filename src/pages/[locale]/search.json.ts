import type { APIRoute } from 'astro'
import { articlesOf } from '../../collections/guide/assemble-guide.ts'
import { glossaryIn, guideIn } from '../../collections/guide/guide.ts'
import { questionEntries } from '../../collections/guide/question-entries.ts'
import { searchEntries } from '../../collections/guide/search-entries.ts'
import { metricsOf } from '../../collections/metrics/assemble-metrics.ts'
import { metricsIn } from '../../collections/metrics/metric-pages.ts'
import { metricTools } from '../../collections/metrics/metric-tools.ts'
import { questionsIn } from '../../collections/metrics/question-bank.ts'
import { modelsIn } from '../../collections/models.ts'
import { address } from '../../i18n/address.ts'
import { messagesIn } from '../../i18n/dictionaries.ts'
import { type Locale, locales } from '../../i18n/locales.ts'
import { searchIndexOf } from '../../wording/search/search-index.ts'

interface Props {
  readonly locale: Locale
}

export const getStaticPaths = () => locales.map(locale => ({ params: { locale: locale.id }, props: { locale } }))

/** The index of the search in one language, fetched when the search is opened. */
export const GET: APIRoute<Props> = async ({ props: { locale } }) => {
  const articles = articlesOf((await guideIn(locale)).said)
  const terms = (await glossaryIn(locale)).said
  const metrics = metricsOf((await metricsIn(locale)).said)
  const entries = searchEntries(locale.id, articles, terms, await modelsIn(locale.id), metrics)
  const messages = messagesIn(locale.id)
  const tools = metricTools(messages.metrics).map(({ path, title, summary, description }) => ({
    ...{ kind: 'metric' as const, title, summary, also: description, text: '', href: address(locale.id, path) }
  }))
  const questions = questionEntries(locale.id, (await questionsIn(locale)).said)
  const { title, description, link } = messages.guide.benchmarks
  const figures = {
    ...{ kind: 'guide' as const, title, summary: description, also: link, text: '' },
    href: address(locale.id, 'guide/benchmarks/')
  }
  return new Response(searchIndexOf([...entries, ...tools, ...questions, figures]), {
    headers: { 'content-type': 'application/json' }
  })
}
