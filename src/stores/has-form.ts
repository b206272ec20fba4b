import type { FormId, Model } from '../core/model.ts'

/** Whether a model that may not be here has a form of this name, which a stranger wrote: `toString` is none. */
export function hasForm(model: Model | undefined, form: string): form is FormId {
  return model !== undefined && Object.hasOwn(model.forms, form)
}
