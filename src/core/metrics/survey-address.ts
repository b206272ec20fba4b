/** What somebody wrote where the address of a survey belongs. */
export type SurveyAddress =
  | { readonly state: 'empty' }
  | { readonly state: 'read'; readonly href: string }
  | { readonly state: 'wrong'; readonly why: 'no-address' | 'too-long' }

/** More bytes make a code so fine that a phone no longer reads it from a card. */
export const longestSurveyAddress = 300

/**
 * An address of the web, as it is typed or pasted; without a scheme it is taken to be a secure one.
 * `surveyAddress('example.org/ask') // => { state: 'read', href: 'https://example.org/ask' }`
 */
export function surveyAddress(written: string): SurveyAddress {
  const typed = written.replace(/\p{Cf}/gu, '').trim()
  if (typed === '') return { state: 'empty' }
  const whole = /^[a-z][a-z\d+.-]*:(?!\d)/i.test(typed) ? typed : `https://${typed}`
  const url = URL.canParse(whole) ? new URL(whole) : undefined
  const isOfWeb = url && /^https?:$/.test(url.protocol) && /[.:]|^localhost$/.test(url.hostname)
  if (!isOfWeb || /\s/.test(typed)) return { state: 'wrong', why: 'no-address' }
  return url.href.length > longestSurveyAddress
    ? { state: 'wrong', why: 'too-long' }
    : { state: 'read', href: url.href }
}
