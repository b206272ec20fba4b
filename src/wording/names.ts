import { capabilityOf } from '../core/model.ts'
import type { BriefWords } from '../i18n/model-words.ts'

// Where a name has not come, as of a model that has been added to since its words were loaded, the id stands in its place.

/** What a stage is called. */
export function stageName({ stages }: Pick<BriefWords, 'stages'>, id: string): string {
  return stages[id]?.name ?? id
}

/** What a competency, a level or another part is called. */
export function partName({ dimensions }: Pick<BriefWords, 'dimensions'>, id: string): string {
  return dimensions[id]?.name ?? id
}

/** What a skill is called, by its id or that of one of its items; a part that has no skills is its own. */
export function skillName(words: Pick<BriefWords, 'capabilities' | 'dimensions'>, item: string): string {
  const id = capabilityOf(item)
  return words.capabilities[id]?.name ?? partName(words, id)
}

/** What a piece of advice is called; `otherwise` where its words have not come. */
export function adviceTitle({ advice }: Pick<BriefWords, 'advice'>, id: string, otherwise = id): string {
  return advice[id]?.title ?? otherwise
}
