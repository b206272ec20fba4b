import { adviceOf, isAdvised, type PlanStep, planKey } from '../core/plan.ts'
import type { Messages } from '../i18n/messages.ts'
import type { BriefWords, ModelWords } from '../i18n/model-words.ts'
import { text } from '../i18n/text.ts'

/** The words of models by their id, as far as they are here; `WholeWordsOf` where advice is told in full. */
export type WordsOf<Words extends BriefWords = BriefWords> = ReadonlyMap<string, Words>
export type WholeWordsOf = WordsOf<ModelWords>

/** What a step is called, and the skill it lifts. */
export function stepWords(
  step: PlanStep,
  words: WordsOf,
  lang: string,
  t: Pick<Messages['plan'], 'ownStep' | 'unknown' | 'skill'>
): { readonly title: string; readonly skill: string } {
  if (!isAdvised(step)) return { title: step.text, skill: t.ownStep }
  const own = words.get(step.model)
  const name = own?.capabilities[step.capability]?.name ?? own?.dimensions[step.capability]?.name
  const title = own?.advice[adviceOf(step)]?.title
  if (!name || !title) return { title: own ? planKey(step) : t.unknown, skill: planKey(step) }
  const skill =
    typeof step.step === 'number' ? text(lang, t.skill, { skill: name, from: step.step, to: step.step + 1 }) : name
  return { title, skill }
}
