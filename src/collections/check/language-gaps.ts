import type { Locale } from '../../i18n/locales.ts'

/** What a language must have before it can be built. */
const pages = ['facilitator', 'method', 'privacy', 'start']

/** Where a language has everything or nothing; what it lacks is shown in the first. */
const sections = ['guide', 'metrics']

/**
 * What is wrong with the folders of languages in `content`, in sentences: pages that are missing, all at once, and
 * folders that nothing would read since no language is called so. `files` are paths under `content`, with slashes.
 * `languageGaps(['pages/fa/start.md', …], 'content', locales) // => ['content/pages/fa/method.md: the file is missing; …']`
 */
export function languageGaps(files: readonly string[], content: string, locales: readonly Locale[]): string[] {
  const ids = locales.map(({ id }) => id)
  const [source] = ids
  const missing = ids
    .flatMap(id => pages.map(page => [id, `pages/${id}/${page}.md`] as const))
    .filter(([, file]) => !files.includes(file))
    .map(([id, file]) => {
      const from = id === source ? '' : `; write it anew from ${content}/pages/${source}`
      return `${content}/${file}: the file is missing; src/i18n/locales.ts names the language ${id}${from}`
    })
  const folders = ['pages', ...sections].map(section => new RegExp(`^(${section})/([^/]+)/`))
  const named = files.flatMap(file => {
    const [, section, id] = folders.map(folder => folder.exec(file)).find(found => found !== null) ?? []
    const [, term] = /^glossary\/([^/]+)\.yaml$/.exec(file) ?? []
    if (term !== undefined && !ids.includes(term)) return [`glossary/${term}.yaml`]
    return id !== undefined && !ids.includes(id) ? [`${section}/${id}`] : []
  })
  const strays = [...new Set(named)].map(
    place => `${content}/${place}: is no language of src/i18n/locales.ts; expected ${ids.join(', ')}`
  )
  return [...missing, ...strays]
}
