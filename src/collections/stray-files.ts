/** A file that nothing would read, by its path under the folder of models. */
interface StrayFile {
  readonly file: string
  readonly problem: string
}

/**
 * Files under `content/models` that nothing would read: a mistake and not a surprise. `files` are paths under it with
 * slashes, without folders.
 */
export function strayFiles(files: readonly string[], locales: readonly string[]): StrayFile[] {
  const shown = files.filter(file => !/(^|\/)\./.test(file) && file !== 'README.md')
  const models = new Set(shown.filter(file => file.includes('/')).map(file => file.split('/')[0] as string))
  const found = [
    ...shown.flatMap(file => problemOf(file, locales)),
    ...[...models].flatMap(one => ofFolder(one, shown))
  ]
  const told = new Set<string>()
  return found.filter(({ file }) => !told.has(file) && told.add(file))
}

function problemOf(file: string, locales: readonly string[]): StrayFile[] {
  const [model = '', folder, ...rest] = file.split('/')
  const tell = (path: string, problem: string) => [{ file: path, problem }]
  if (folder === undefined) return tell(file, 'belongs to no model; expected a folder for each model')
  if (rest.length === 0) {
    if (folder === 'model.yaml') return []
    if (isMisnamed(folder)) return tell(file, 'must be called model.yaml')
    return tell(file, 'is not read; expected model.yaml and a folder for each language')
  }
  if (!locales.includes(folder)) {
    return tell(`${model}/${folder}`, `is no language of src/i18n/locales.ts; expected ${locales.join(', ')}`)
  }
  return /^(advice\/)?[^/]+\.md$/.test(rest.join('/')) ? [] : tell(file, 'is not read; expected .md here or in advice')
}

function ofFolder(model: string, files: readonly string[]): StrayFile[] {
  const own = files.filter(file => file.startsWith(`${model}/`)).map(file => file.slice(model.length + 1))
  if (!/^[a-z][a-z0-9-]*$/.test(model)) {
    return [{ file: model, problem: 'must be called by lower-case letters, digits and hyphens, such as my-model' }]
  }
  return own.some(file => file === 'model.yaml' || isMisnamed(file))
    ? []
    : [{ file: `${model}/model.yaml`, problem: 'the file is missing; expected the structure of the model' }]
}

function isMisnamed(file: string): boolean {
  return /^model\.(ya?ml|yam|txt)$/i.test(file) && file !== 'model.yaml'
}
