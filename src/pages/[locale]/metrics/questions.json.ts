import type { APIRoute } from 'astro'
import { bankFile } from '../../../collections/metrics/bank-file.ts'
import { questionsIn } from '../../../collections/metrics/question-bank.ts'
import { type Locale, locales } from '../../../i18n/locales.ts'

interface Props {
  readonly locale: Locale
}

export const getStaticPaths = () => locales.map(locale => ({ params: { locale: locale.id }, props: { locale } }))

/** The bank of questions in one language, to be taken along. */
export const GET: APIRoute<Props> = async ({ props: { locale } }) => {
  const { said, in: own } = await questionsIn(locale)
  return Response.json(bankFile(said, own.lang))
}
