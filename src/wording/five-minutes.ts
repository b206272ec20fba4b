import { dimensionRanking, extremes, type Ranked } from '../core/extremes.ts'
import type { Model } from '../core/model.ts'
import { shown } from '../core/precision.ts'
import { byResult, readResult } from '../core/reading.ts'
import { type Scores, score } from '../core/score.ts'
import type { Sheet } from '../core/sheet.ts'
import { type ToAsk, toAsk } from '../core/to-ask.ts'
import type { Messages } from '../i18n/messages.ts'
import { figure, list, number, text } from '../i18n/text.ts'
import { rangeSentence } from './in-words.ts'
import { partName, skillName } from './names.ts'
import type { Speech } from './speech.ts'
import { standingOf } from './standing.ts'
import { countsSentence } from './summary.ts'
import { bringLines } from './to-bring.ts'

/** What a reader who was sent a result needs for reading it: claims, figures, and what to ask. */
export interface ReadersGuide {
  readonly claims: readonly string[]
  readonly figures: readonly string[]
  readonly asks: readonly string[]
}

/** As many as one asks in a meeting. */
const asksInAMeeting = 6

/** A result explained to somebody who did not answer its questions. */
export function fiveMinutes(model: Model, sheet: Sheet, speech: Speech, t: Messages['shared']['read']): ReadersGuide {
  const scores = score(model, sheet)
  return {
    claims: [claimOf(model, sheet, speech, t), t.notClaimed],
    figures: figuresOf(model, sheet, scores, speech, t),
    asks: toAsk(model, sheet, asksInAMeeting).map(asked => askOf(asked, speech, t))
  }
}

type Words = Messages['shared']['read']

function claimOf(model: Model, sheet: Sheet, speech: Speech, t: Words): string {
  const standing = standingOf(model, sheet, speech)
  return byResult(readResult(model, sheet), {
    stages: ({ stage }) => (stage.value ? text(speech.lang, t.stage, { standing }) : t.noStage),
    levels: ({ reached }) => (reached.value ? text(speech.lang, t.level, { standing }) : t.noLevel),
    profile: () => t.profile
  })
}

function figuresOf(model: Model, sheet: Sheet, scores: Scores, speech: Speech, t: Words): string[] {
  const { lang } = speech
  const { strongest, weakest } = extremes(dimensionRanking(model, scores), 1)
  const names = (end: readonly Ranked[]) =>
    list(
      lang,
      end.map(({ id }) => partName(speech.words, id))
    )
  const [high, low] = [strongest[0], weakest[0]]
  const say = ({ score }: Ranked) => figure(lang, shown(score))
  const { rated, inScope } = scores.overall
  const allKnown = rated > 0 ? text(lang, t.allKnown, { count: inScope }) : ''
  const known = countsSentence(model, sheet, speech) || allKnown
  return [
    ...(model.reading === 'profile'
      ? []
      : [text(lang, t.sure, { range: rangeSentence(scores.overall, lang, speech.t.results, scores.open) })]),
    ...(known ? [text(lang, t.known, { counts: known })] : []),
    ...(low && high && say(low) !== say(high)
      ? [text(lang, t.apart, { name: names(weakest), score: say(low), high: names(strongest), highScore: say(high) })]
      : [])
  ]
}

function askOf(asked: ToAsk, { lang, words }: Speech, t: Words): string {
  if (asked.kind === 'show') {
    const { capability, items } = asked.claim
    const name = skillName(words, capability)
    const rating = number(lang, Math.max(...items.map(one => one.rating)))
    const [line] = bringLines(words, asked.claim)
    return line ? text(lang, t.show, { name, rating, line }) : text(lang, t.showAny, { name, rating })
  }
  const name = skillName(words, asked.capability)
  if (asked.kind === 'change') return text(lang, t.change, { name, rating: number(lang, asked.rating) })
  const { knows } = words.capabilities[asked.capability] ?? {}
  return knows ? text(lang, t.findOutFrom, { name, who: knows }) : text(lang, t.findOut, { name })
}
