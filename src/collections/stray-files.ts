/**
 * What is wrong with the files under `content/models`, in a sentence, or undefined: a file that nothing would read is a
 * mistake and not a surprise. `files` are paths under it with slashes, without folders.
 */
export function strayFile(files: readonly string[], locales: readonly string[]): string | undefined {
  const shown = files.filter(file => !/(^|\/)\./.test(file))
  const models = new Set(shown.filter(file => file.includes('/')).map(file => file.split('/')[0] as string))
  const problems = [
    ...shown.flatMap(file => problemOf(file, locales)),
    ...[...models].filter(model => !shown.includes(`${model}/model.yaml`)).map(model => missing(model))
  ]
  return problems[0]
}

function problemOf(file: string, locales: readonly string[]): string[] {
  const [model = '', folder, ...rest] = file.split('/')
  const tell = (path: string, problem: string) => [`content/models/${path}: ${problem}`]
  if (folder === undefined) return tell(file, 'belongs to no model; expected a folder for each model')
  if (rest.length === 0) {
    if (folder === 'model.yaml') return []
    if (/^model\.ya?ml$/i.test(folder)) return tell(file, 'must be called model.yaml')
    return tell(file, 'is not read; expected model.yaml and a folder for each language')
  }
  if (!locales.includes(folder)) {
    return tell(`${model}/${folder}`, `is no language of src/i18n/locales.ts; expected ${locales.join(', ')}`)
  }
  return /^(advice\/)?[^/]+\.md$/.test(rest.join('/')) ? [] : tell(file, 'is not read; expected .md here or in advice')
}

function missing(model: string): string {
  return `content/models/${model}/model.yaml: the file is missing`
}
