import { type Locale, sourceLocale } from '../../i18n/locales.ts'
import { freeNumber } from './number-findings.ts'

/**
 * The files of a new model by their path in its folder: the example in every language that has it, under a number that
 * is free. A reason in a sentence where it can't be made.
 */
export function newModel(
  id: string,
  example: ReadonlyMap<string, string>,
  models: ReadonlyMap<string, string>,
  locales: readonly Locale[]
): Map<string, string> | string {
  if (!/^[a-z][a-z0-9-]*$/.test(id))
    return `“${id}” can’t be the name of a folder; expected lower-case letters, digits and hyphens, such as my-model`
  if ([...models.keys()].some(file => file.startsWith(`${id}/`)))
    return `content/models/${id} is there already; expected another name, or “npm run model -- check ${id}”`
  const written = locales.filter(locale => [...example.keys()].some(file => file.startsWith(`${locale.id}/`)))
  if (!written.some(locale => locale.id === sourceLocale.id)) return `content/new-model/${sourceLocale.id} is missing`
  const number = freeNumber([...models].flatMap(([file, text]) => numberIn(file, text)))
  return new Map(
    [...example].flatMap(([file, text]) => {
      if (file === 'model.yaml') return [[file, text.replace(/^number: \d+/m, `number: ${number}`)] as const]
      return written.some(locale => file.startsWith(`${locale.id}/`)) ? [[file, text] as const] : []
    })
  )
}

function numberIn(file: string, text: string): number[] {
  const [, number] = (/\/model\.yaml$/.test(file) && /^number:\s*(\d+)/m.exec(text)) || []
  return number ? [Number(number)] : []
}
