import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { searchEntries } from '../../../src/collections/guide/search-entries.ts'
import { searchTools } from '../../../src/collections/guide/search-tools.ts'
import { metricsOf } from '../../../src/collections/metrics/assemble-metrics.ts'
import { messagesIn } from '../../../src/i18n/dictionaries.ts'
import { findIn, openSearch, searchIndexOf } from '../../../src/wording/search/search-index.ts'
import { shippedWords } from '../../collections/shipped-words.ts'
import { threadTime } from '../../thread-time.ts'
import { metricPagesIn } from '../metrics/written.ts'
import { articlesIn, termsIn, writtenIn } from './written.ts'

/** What people type, and where they should be led: to one of these among the first three. */
const questions: Readonly<Record<string, readonly (readonly [question: string, ...pages: string[]])[]>> = {
  en: [
    ['what is cx', 'guide/what-cx-is/'],
    [
      'roi',
      'guide/what-it-is-worth/',
      'models/xm-competencies/value-planning/',
      'models/xm-competencies/value-delivery/'
    ],
    ['employee experience', 'guide/four-experiences/', 'glossary/#employee-experience'],
    ['pyramid', 'guide/the-pyramid/', 'models/cx-pyramid/'],
    ['persona', 'guide/who-customers-are/', 'glossary/#persona'],
    ['journey map', 'guide/journeys/', 'glossary/#journey-map'],
    ['touchpoint', 'glossary/#touchpoint', 'guide/journeys/'],
    ['surveys', 'guide/listening-everywhere/', 'models/xm-competencies/listening/', 'glossary/#solicited-feedback'],
    ['complain', 'guide/silence-and-complaints/', 'glossary/#complaint'],
    ['nps', 'metrics/nps/', 'guide/four-numbers/', 'glossary/#nps', 'glossary/#detractor'],
    ['net promoter', 'metrics/nps/', 'guide/four-numbers/', 'glossary/#nps', 'glossary/#detractor'],
    ['close the loop', 'guide/closing-the-loop/', 'glossary/#closed-loop'],
    ['omnichannel', 'guide/one-experience-many-channels/', 'glossary/#omnichannel'],
    ['reviews', 'guide/social-media/', 'guide/listening-everywhere/'],
    ['chatbot', 'guide/ai-and-people/', 'guide/tools-without-brands/', 'glossary/#chatbot'],
    ['iso 9001', 'guide/standards/'],
    ['b2b', 'guide/accounts/'],
    ['workshop', 'guide/running-a-workshop/'],
    ['small business', 'guide/under-fifteen-people/'],
    ['crm', 'guide/tools-without-brands/', 'glossary/#crm'],
    ['churn rate', 'metrics/x-and-o/'],
    ['first contact resolution', 'metrics/x-and-o/'],
    ['strategy on one page', 'worksheets/strategy/'],
    ['worksheet', 'worksheets/', 'worksheets/journey/', 'worksheets/strategy/'],
    ['draw a journey', 'worksheets/journey/'],
    ['where others stand', 'guide/benchmarks/'],
    ['csv', 'metrics/data/']
  ],
  fa: [
    ['تجربه مشتری چیست', 'guide/what-cx-is/'],
    [
      'بازگشت سرمایه',
      'guide/what-it-is-worth/',
      'models/xm-competencies/value-planning/',
      'glossary/#return-on-investment'
    ],
    ['هرم', 'guide/the-pyramid/', 'models/cx-pyramid/'],
    ['پرسونا', 'guide/who-customers-are/', 'glossary/#persona'],
    ['نقشه سفر', 'guide/journeys/', 'glossary/#journey-map'],
    ['نظر سنجی', 'guide/listening-everywhere/', 'glossary/#solicited-feedback', 'models/xm-competencies/listening/'],
    ['نظرسنجي', 'guide/listening-everywhere/', 'glossary/#solicited-feedback', 'models/xm-competencies/listening/'],
    ['شکایت', 'guide/silence-and-complaints/', 'glossary/#complaint'],
    ['nps', 'metrics/nps/', 'guide/four-numbers/', 'glossary/#nps'],
    ['حلقه', 'guide/closing-the-loop/', 'glossary/#closed-loop'],
    ['کانال', 'guide/one-experience-many-channels/', 'glossary/#multichannel', 'glossary/#omnichannel'],
    ['اینستاگرام', 'guide/social-media/'],
    ['هوش مصنوعی', 'guide/ai-and-people/'],
    ['چت بات', 'guide/ai-and-people/', 'guide/tools-without-brands/', 'glossary/#chatbot'],
    ['ایزو', 'guide/standards/'],
    ['ISO 10002', 'guide/standards/'],
    ['اداره', 'guide/public-office/'],
    ['کارگاه', 'guide/running-a-workshop/'],
    ['مغازه کوچک', 'guide/under-fifteen-people/'],
    ['crm', 'guide/tools-without-brands/', 'glossary/#crm'],
    ['نرخ ریزش مشتری', 'metrics/x-and-o/'],
    ['ارزش طول عمر مشتری', 'metrics/x-and-o/'],
    ['راهبرد روی یک برگه', 'worksheets/strategy/'],
    ['کاربرگ', 'worksheets/', 'worksheets/journey/', 'worksheets/strategy/'],
    ['ترسیم مسیر', 'worksheets/journey/'],
    ['آمار دیگران', 'guide/benchmarks/']
  ]
}

describe.each(writtenIn.map(locale => [locale.id, locale] as const))('the search in %s', (id, locale) => {
  const metrics = metricsOf(metricPagesIn(locale))
  const entries = searchEntries(id, articlesIn(locale), termsIn(locale), shippedWords(locale), metrics)
  const stored = searchIndexOf([...entries, ...searchTools(id, messagesIn(id))])
  const index = openSearch(stored)

  test('is asked twenty questions', () => {
    expect(questions[id]?.length ?? 0, `no questions for ${id}`).toBeGreaterThanOrEqual(20)
  })

  test.each(questions[id] ?? [])('leads from “%s” to its page', (question, ...pages) => {
    const first = findIn(index, question).slice(0, 3)
    const found = first.map(({ href }) => href.replace(`/${id}/`, ''))
    expect(
      found.filter(page => pages.includes(page)),
      found.join(' ')
    ).not.toEqual([])
  })

  test('has an index of at most 100 kB, compressed, that answers within 50 ms', () => {
    expect(gzipSync(stored, { level: 9 }).length).toBeLessThanOrEqual(100_000)
    findIn(index, 'a')
    const took = threadTime()
    for (const [question] of questions[id] ?? []) findIn(index, question)
    expect(took() / (questions[id]?.length ?? 1)).toBeLessThan(50)
  })
})
