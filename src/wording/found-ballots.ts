import type { Messages } from '../i18n/messages.ts'
import { text } from '../i18n/text.ts'

type Words = Messages['workshop']['collect']

/** What became of something that looked like a ballot. */
export type BallotFate = keyof Words['found']

interface Found {
  readonly fate: BallotFate
  /** Where it stood in the text, from 1, and what stood before it. */
  readonly line: number
  readonly before: string
}

/** One fate of several ballots, and where those stand that need someone to do something. */
export interface FoundSentence {
  readonly fate: BallotFate
  readonly sentence: string
  readonly places: readonly string[]
}

/** What is good comes first; then what somebody must see to. */
const order: readonly BallotFate[] = [
  'counted',
  'replaced',
  'again',
  'older',
  'late',
  'removed',
  'conflict',
  'early',
  'twice',
  'cut',
  'other-key',
  'other-workshop',
  'other-form',
  'newer',
  'invitation',
  'no-ballot'
]
const troubles = order.slice(order.indexOf('conflict'))
const mostPlaces = 20

/** What was found, reason by reason. A single find needs no place: there is only one. */
export function foundSentences(findings: readonly Found[], lang: string, t: Words): FoundSentence[] {
  return order.flatMap(fate => {
    const own = findings.filter(finding => finding.fate === fate)
    if (own.length === 0) return []
    const needsPlaces = troubles.includes(fate) && findings.length > 1
    const places = own.slice(0, needsPlaces ? mostPlaces : 0).map(({ line, before }) => {
      return text(lang, before ? t.whereWho : t.where, { line, before })
    })
    return [{ fate, sentence: text(lang, t.found[fate], { count: own.length }), places }]
  })
}
