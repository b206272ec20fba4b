import { address } from '../../i18n/address.ts'
import type { QuestionBank } from '../metrics/assemble-questions.ts'
import type { Findable } from './search-entries.ts'

/** The bank of questions and its moments, as the search finds them. */
export function questionEntries(locale: string, { title, summary, also, traps, moments }: QuestionBank): Findable[] {
  return [
    {
      ...{ kind: 'metric', title, summary, also: also.join(' ') },
      text: traps.flatMap(({ bad, why }) => [bad, why]).join(' '),
      href: address(locale, 'metrics/questions/')
    },
    ...moments.map(moment => ({
      ...{
        kind: 'question' as const,
        title: moment.name,
        summary: moment.summary,
        also: [title, ...moment.also].join(' ')
      },
      text: [...moment.questions.map(question => question.text), ...moment.dont].join(' '),
      href: address(locale, `metrics/questions/${moment.id}/`)
    }))
  ]
}
