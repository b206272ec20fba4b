import type { VoteReading } from '../core/workshop/vote-reading.ts'
import type { Messages } from '../i18n/messages.ts'
import { list, number, text } from '../i18n/text.ts'

type Words = Messages['workshop']['reveal']

/** A median stands on a rung or between two. `medianText('en', 2.5) // => '2.5'` */
export function medianText(lang: string, median: number): string {
  return number(lang, median)
}

/** The picture in a sentence, for those who do not see it. */
export function plotSentence(topic: string, reading: VoteReading, lang: string, t: Words): string {
  const { frequencies, median } = reading
  if (median === undefined) return text(lang, t.plotNone, { topic })
  const counts = frequencies.flatMap((votes, at) =>
    votes > 0 ? [text(lang, t.plotCount, { votes, rung: at + 1 })] : []
  )
  return text(lang, t.plot, { topic, counts: list(lang, counts), median: medianText(lang, median) })
}

/** Why nothing is shown of a question: nothing has come in, so few that one would know whose it is, or nobody rated it. */
function silentSentence({ verdict }: VoteReading, t: Words): string {
  return verdict === 'uncounted' || verdict === 'hidden' ? t.silent[verdict] : t.nobody
}

/** What the votes say, words first: how many are close, whether there are camps, or why nothing is said. */
export function verdictSentences(reading: VoteReading, lang: string, t: Words): string[] {
  const { unknown: count = 0 } = reading
  return [...ratedSentences(reading, lang, t), ...(count > 0 ? [text(lang, t.unknown, { count })] : [])]
}

function ratedSentences(reading: VoteReading, lang: string, t: Words): string[] {
  const { votes, camps, lowest, highest } = reading
  if (lowest === undefined || highest === undefined) return [silentSentence(reading, t)]
  const range = text(lang, lowest === highest ? t.rangeOne : t.range, { lowest, highest })
  switch (reading.verdict) {
    case 'uncounted':
    case 'none':
    case 'hidden':
      return [silentSentence(reading, t)]
    case 'few':
      return [range, t.verdicts.few]
    case 'agreed':
      return [text(lang, t.within, { within: reading.within, count: votes }), t.verdicts.agreed]
    case 'camps':
      return [text(lang, t.verdicts.camps, camps)]
    case 'apart':
      return [
        text(lang, t.within, { within: reading.within, count: votes }),
        text(lang, t.verdicts.apart, { lowest, highest })
      ]
  }
}
