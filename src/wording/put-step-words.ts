import type { PutStep } from '../core/workshop/room/step-points.ts'
import type { BriefWords } from '../i18n/model-words.ts'
import { skillName } from './names.ts'

/** What a step that is put to the room is called, and the skill that it lifts; an own one has none. */
export function putStepWords(
  { key, text }: PutStep,
  words: Readonly<Record<string, BriefWords | undefined>>
): { readonly title: string; readonly skill?: string } {
  if (text !== undefined) return { title: text }
  const [model = '', advice = ''] = key.split('/')
  const own = words[model]
  const title = own?.advice[advice]?.title
  if (!own || !title) return { title: advice || key }
  return { title, skill: skillName(own, advice.slice(0, advice.lastIndexOf('-'))) }
}
