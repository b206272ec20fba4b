import { answerCounts } from '../core/answer-counts.ts'
import { evidenceShare } from '../core/evidence.ts'
import type { LevelReading } from '../core/levels.ts'
import { capabilityOf, type Model, type StagesModel } from '../core/model.ts'
import type { Scores } from '../core/score.ts'
import { settling } from '../core/settle.ts'
import type { Sheet } from '../core/sheet.ts'
import { nextStage, type StageReading } from '../core/stage.ts'
import { setAside } from '../core/trust.ts'
import { roundedPercent } from '../i18n/rounded-percent.ts'
import { list, number, text } from '../i18n/text.ts'
import { isSpan } from './in-words.ts'
import { partName, skillName, stageName } from './names.ts'
import type { Speech } from './speech.ts'

/** More names than this are no help; then the number is said instead. */
const namesInASentence = 6

/** What a stage means, or the span that missing answers leave. */
export function stageMeaning(reading: StageReading, scores: Scores, { lang, t, words }: Speech): string {
  const { value } = reading.stage
  const stage = value ? words.stages[value] : undefined
  return scores.overall.score !== undefined && isSpan(reading)
    ? text(lang, t.results.spanNow, { stage: stage?.name ?? value ?? t.results.noStage })
    : (stage?.description ?? '')
}

/** The competencies that hold a result back; nothing where none does. */
export function heldBack(model: StagesModel, { stage, heldBackBy }: StageReading, { lang, t, words }: Speech): string {
  const next = nextStage(model, stage.value)
  if (heldBackBy.length === 0 || !next) return ''
  return text(lang, heldBackBy.length > 1 ? t.results.heldBackMany : t.results.heldBack, {
    stage: stageName(words, next.id),
    names: list(
      lang,
      heldBackBy.map(id => partName(words, id))
    )
  })
}

/** What the reached level means, and what missing answers leave open. */
export function levelMeaning({ reached }: LevelReading, { lang, t, words }: Speech): string {
  const { value, low, high } = reached
  const level = value ? words.dimensions[value] : undefined
  const meaning = value ? (level?.summary ?? '') : t.pyramid.noneText
  if (low === value && high === value) return meaning
  return `${meaning} ${text(lang, t.results.spanNow, { stage: level?.name ?? value ?? t.pyramid.none })}`
}

/** Each level that is a crack, in a sentence. */
export function crackSentences({ cracks }: LevelReading, { lang, t, words }: Speech): string[] {
  return cracks.map(id => text(lang, t.pyramid.crack, { level: partName(words, id) }))
}

/** The parts that do not apply; nothing where all do. */
export function asideSentence(model: Model, scores: Scores, { lang, t, words }: Speech): string {
  const aside = setAside(model, scores).map(id => partName(words, id))
  return aside.length > 0 ? text(lang, t.results.setAside, { names: list(lang, aside) }) : ''
}

/** Which answers would settle the result; nothing where it is settled. */
export function settleSentence(model: Model, sheet: Sheet, scores: Scores, { lang, t, words }: Speech): string {
  const open = settling(model, sheet)
  if (scores.overall.rated === 0 || open.length === 0) return ''
  if (open.length > namesInASentence) return text(lang, t.results.settleMany, { count: open.length })
  const names = open.map(item => {
    const name = skillName(words, item)
    const twins = open.filter(other => capabilityOf(other) === capabilityOf(item))
    return twins.length > 1 ? `${name} (${number(lang, twins.indexOf(item) + 1)})` : name
  })
  return text(lang, t.results.settle, { count: open.length, names: list(lang, names) })
}

/** How many questions are of each kind; nothing where all are answered, or none. */
export function countsSentence(model: Model, sheet: Sheet, { lang, t }: Pick<Speech, 'lang' | 't'>): string {
  const counts = answerCounts(model, sheet)
  if (counts.answered === counts.total || counts.absent === counts.total) return ''
  const kinds = (['answered', 'unknown', 'na', 'absent'] as const)
    .filter(kind => counts[kind] > 0)
    .map(kind => text(lang, t.results.kinds[kind], { count: counts[kind] }))
  return text(lang, t.results.counts, { total: counts.total, kinds: list(lang, kinds) })
}

/** How many ratings rest on something; nothing where no mark was ever set, as in links. */
export function evidenceSentence(model: Model, sheet: Sheet, scores: Scores, { lang, t }: Speech): string {
  if (scores.overall.rated === 0 || Object.keys(sheet.evidence ?? {}).length === 0) return ''
  return text(lang, t.results.evidence, { percent: roundedPercent(lang, evidenceShare(model, sheet).backed) })
}
