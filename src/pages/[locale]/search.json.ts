import type { APIRoute } from 'astro'
import { articlesOf } from '../../collections/guide/assemble-guide.ts'
import { glossaryIn, guideIn } from '../../collections/guide/guide.ts'
import { questionEntries } from '../../collections/guide/question-entries.ts'
import { searchEntries } from '../../collections/guide/search-entries.ts'
import { searchTools } from '../../collections/guide/search-tools.ts'
import { metricsOf } from '../../collections/metrics/assemble-metrics.ts'
import { metricsIn } from '../../collections/metrics/metric-pages.ts'
import { questionsIn } from '../../collections/metrics/question-bank.ts'
import { modelsIn } from '../../collections/models.ts'
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
  const questions = questionEntries(locale.id, (await questionsIn(locale)).said)
  const tools = searchTools(locale.id, messagesIn(locale.id))
  return new Response(searchIndexOf([...entries, ...questions, ...tools]), {
    headers: { 'content-type': 'application/json' }
  })
}
