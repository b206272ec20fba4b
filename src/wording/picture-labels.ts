import type { LevelReading } from '../core/levels.ts'
import { shown } from '../core/precision.ts'
import type { Score } from '../core/score.ts'
import { rungOf } from '../core/step.ts'
import { figure, list, text } from '../i18n/text.ts'
import type { AskedThen } from './items.ts'
import { partName } from './names.ts'
import type { Speech } from './speech.ts'

/** The limb in a sentence, for those who do not see it; `standing` is a stage, or how far a pyramid holds. */
export function limbLabel({ score, low, high }: Score, standing: string, { lang, t }: Speech): string {
  if (score === undefined) return t.pictures.limbNone
  const say = (value: number) => figure(lang, shown(value))
  return low !== undefined && high !== undefined && shown(low) < shown(high)
    ? text(lang, t.pictures.limbRange, { score: say(score), low: say(low), high: say(high), standing })
    : text(lang, t.pictures.limb, { score: say(score), standing })
}

/** The pyramid in a sentence: how far it holds, and where it is cracked. */
export function pyramidLabel({ reached, cracks }: LevelReading, { lang, t, words }: Speech): string {
  const nameOf = (id: string) => partName(words, id)
  const base = reached.value ? text(lang, t.pictures.reached, { level: nameOf(reached.value) }) : t.pictures.reachedNone
  const broken = cracks.length > 0 ? ` ${text(lang, t.pictures.cracks, { names: list(lang, cracks.map(nameOf)) })}` : ''
  return text(lang, t.pictures.pyramid, { summary: base + broken })
}

/**
 * The rung on which a skill stands, and the one above it; nothing without a score or a ladder. `asked` is the ladder that
 * was asked: of one that has better words today the rung is named by its figure.
 */
export function rungSentences(
  skill: string,
  { score }: Score,
  { lang, t, words }: Speech,
  asked?: AskedThen
): string[] {
  const ladder = words.ladders[asked?.item ?? ''] ?? words.capabilities[skill]?.ladder
  if (score === undefined || !ladder) return []
  const here = rungOf(score)
  const said = (message: string, rung: number) => {
    const rungText = ladder[rung - 1]
    return rungText === undefined ? [] : [text(lang, message, { rung, text: rungText })]
  }
  const stands = asked?.isReworded ? [text(lang, t.pictures.rungThen, { rung: here })] : said(t.pictures.rung, here)
  return [...stands, ...said(t.pictures.nextRung, here + 1)]
}
