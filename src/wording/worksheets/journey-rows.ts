import { feelingOf, feelings, type Journey, type JourneyStage, journeyLines } from '../../core/worksheets/journey.ts'
import type { Messages } from '../../i18n/messages.ts'
import { list, text } from '../../i18n/text.ts'
import type { JourneyWords } from '../journey-words.ts'

/** The name of a stage, or its place where it has none. */
export function journeyStageName({ name }: JourneyStage, at: number, lang: string, t: JourneyWords): string {
  return name.trim() || text(lang, t.stage, { at: at + 1 })
}

/** A feeling in words; empty where nobody gave one. */
export function feelingText(stage: JourneyStage, t: JourneyWords): string {
  const felt = feelingOf(stage)
  return t.feelings.find((_, at) => feelings[at] === felt) ?? ''
}

/** The sheet as a table below its heads, a row a stage; guesses are marked. No rows where there is no stage. */
export function journeyRows({ stages }: Journey, lang: string, t: JourneyWords): string[][] {
  if (stages.length === 0) return []
  return [
    [t.lines.name, ...journeyLines.map(line => t.lines[line])],
    ...stages.map((stage, at) => [
      journeyStageName(stage, at, lang, t),
      ...journeyLines.map(line => {
        const cell = stage.cells[line]
        const said = line === 'feeling' ? feelingText(stage, t) : (cell?.text ?? '')
        return cell?.known === 'guessed' ? `${said} ${t.guessedMark}` : said
      })
    ])
  ]
}

/** The heading of the sheet: whose journey it is, where somebody said so. */
export function journeyTitle({ title }: Journey, t: JourneyWords): string {
  return title.trim() ? `${t.sheet}: ${title.trim()}` : t.sheet
}

/** What the curve shows, for whoever does not see it: each stage with a feeling, in their order. */
export function curveText(
  { stages }: Journey,
  lang: string,
  t: JourneyWords & Pick<Messages['journey'], 'felt'>
): string {
  const felt = stages.flatMap((stage, at) => {
    const feeling = feelingText(stage, t)
    return feeling ? [text(lang, t.felt, { stage: journeyStageName(stage, at, lang, t), feeling })] : []
  })
  return list(lang, felt)
}
