import type { Sheet } from '../../core/sheet.ts'
import type { ReadyModel } from '../../stores/models.ts'
import type { FileContent } from '../files/file-content.ts'

/** What a link holds, for a file: its sheets and its label. Whatever its owner decided stays with its owner. */
export function sharedContent(
  sheets: readonly Sheet[],
  loaded: readonly ReadyModel[],
  label: string | undefined
): FileContent {
  const models = new Map(loaded.map(one => [one.model.id, one]))
  const own = sheets.flatMap(sheet => {
    const found = models.get(sheet.model)
    return found ? [{ model: found.model, sheet }] : []
  })
  return { models, own, name: label, author: '', advice: 'open', unfolded: [], plan: [], enough: [], choices: {} }
}
