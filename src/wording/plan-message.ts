import { adviceOf, isAdvised, type PlanStep } from '../core/plan.ts'
import type { Messages } from '../i18n/messages.ts'
import { day, text } from '../i18n/text.ts'
import { adviceText } from './advice-text.ts'
import { ownerOf } from './owner-text.ts'
import { isMailAddress } from './plan-jira.ts'
import { stepWords, type WholeWordsOf } from './step-words.ts'

export interface PlanMessage {
  readonly subject: string
  /** All of it, to copy. */
  readonly body: string
  /** The same for a mail program, which takes no long addresses: without the advice. */
  readonly mailto: string
}

/** A message to whoever does a step. */
export function planMessage(step: PlanStep, words: WholeWordsOf, lang: string, t: Messages['plan']): PlanMessage {
  const { title, skill } = stepWords(step, words, lang, t)
  const { due, note = '' } = step
  const owner = ownerOf(step)
  const { message } = t
  const when = due ? day(lang, due) : ''
  const isAddress = isMailAddress(owner)
  const subject = text(lang, when ? message.subject : message.subjectOpen, { step: title, day: when })
  const short = [
    owner && !isAddress ? text(lang, message.greeting, { owner }) : message.greetingOpen,
    message.intro,
    [title, skill, when && `${t.due}: ${when}`].filter(Boolean).join('\n'),
    note
  ].filter(Boolean)
  const advice = isAdvised(step) ? adviceText(words.get(step.model)?.advice[adviceOf(step)]?.html ?? '') : ''
  return {
    subject,
    body: [...short, advice].filter(Boolean).join('\n\n'),
    mailto: mailAddress(isAddress ? owner : '', subject, short.join('\n\n'))
  }
}

/** A `mailto:` by RFC 6068, short enough for every mail program. `mailAddress('', 'a b', 'c') // => 'mailto:?subject=a%20b&body=c'` */
export function mailAddress(to: string, subject: string, body: string): string {
  const start = `mailto:${encodeURIComponent(to).replace('%40', '@')}?subject=${encoded(subject)}&body=`
  let whole = encoded(body)
  for (let end = body.length; start.length + whole.length > longestAddress; ) {
    end = Math.max(0, end - 20)
    whole = encoded(`${body.slice(0, end)} …`)
    if (end === 0) break
  }
  return `${start}${whole}`
}

/** What mail programs of Windows take. */
const longestAddress = 2000

/** Half a letter can't be encoded: what is cut in two, or was never whole, is left out. */
function encoded(text: string): string {
  return encodeURIComponent(
    text
      .toWellFormed()
      .replaceAll('\ufffd', '')
      .replace(/\r\n|\r|\n/g, '\r\n')
  )
}
