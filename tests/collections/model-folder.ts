import path from 'node:path'
import { newModel } from '../../src/collections/check/new-model.ts'
import { readModels } from '../../src/collections/check/read-models.ts'
import { locales } from '../../src/i18n/locales.ts'

const root = path.join(import.meta.dirname, '../..')

/** The words that `npm run model -- new` begins with. */
export const example = readModels(path.join(root, 'content/new-model'))

/** The models of the project as files. */
export const ours = readModels(path.join(root, 'content/models'))

/** The folder of a new model, `shop`, as files below `content/models`. */
export function shop(): Map<string, string> {
  const files = newModel('shop', example, ours, locales)
  if (typeof files === 'string') throw new Error(files)
  return new Map([...files].map(([file, text]) => [`shop/${file}`, text]))
}

/** The folder with one file changed, put in, or taken out with undefined. */
export function shopWith(file: string, change: (text: string) => string | undefined): Map<string, string> {
  const files = shop()
  const before = files.get(`shop/${file}`) ?? ''
  const after = change(before)
  if (after === before) throw new Error(`Nothing was changed in ${file}`)
  if (after === undefined) files.delete(`shop/${file}`)
  else files.set(`shop/${file}`, after)
  return files
}
