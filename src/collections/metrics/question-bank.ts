import { getCollection, getEntry } from 'astro:content'
import { type Locale, sourceLocale } from '../../i18n/locales.ts'
import { assembleQuestions, checkScales, type QuestionBank } from './assemble-questions.ts'

const idOf = (entry: string) => entry.slice(entry.lastIndexOf('/') + 1)

/** The bank of questions in a language. A language has all of it or shows that of the first. */
export async function questionsIn(locale: Locale): Promise<{ readonly said: QuestionBank; readonly in: Locale }> {
  const file = await getEntry('questions', 'questions')
  if (!file) throw new Error('content/metrics/questions.yaml is missing')
  checkScales(file.data)
  const all = await getCollection('questionMoments')
  const own = all.some(({ id }) => id.startsWith(`${locale.id}/`)) ? locale : sourceLocale
  const moments = all.filter(({ id }) => id.startsWith(`${own.id}/`)).map(({ id, data }) => [idOf(id), data] as const)
  const words = (await getEntry('questionsWords', `${own.id}/questions`))?.data
  const folder = { name: own.id, lang: own.lang, words, moments: new Map(moments) }
  return { said: assembleQuestions(file.data, folder), in: own }
}
