import type { Locale } from '../../i18n/locales.ts'
import type { ModelFinding } from './finding.ts'

/** Files of a model that still say what the example said, one finding a language: the work that is left to do. */
export function exampleWords(
  id: string,
  files: ReadonlyMap<string, string>,
  example: ReadonlyMap<string, string>,
  locales: readonly Locale[]
): ModelFinding[] {
  return locales.flatMap(locale => {
    const left = [...example].flatMap(([file, text]) =>
      file.startsWith(`${locale.id}/`) && files.get(`${id}/${file}`) === text ? [file] : []
    )
    if (left.length === 0) return []
    const count = left.length === 1 ? 'one file still has' : `${left.length} files still have`
    const problem = `${count} the words of the example, such as ${left[0]}; expected yours`
    return [{ file: `${id}/${locale.id}`, problem, is: 'weak' as const }]
  })
}
