/** Where a name leads in the language of a page; undefined where there is no such thing. */
export type Targets = Readonly<
  Record<'skill' | 'guide' | 'page' | 'metric' | 'term', (name: string) => string | undefined>
>

const expected: Readonly<Record<string, string>> = {
  skill: 'the id of a skill, level or part of a model',
  guide: 'an article of content/guide/guide.yaml',
  page: 'a page of the site',
  metric: 'a metric of content/metrics/metrics.yaml',
  term: 'an entry of the glossary'
}

/**
 * An article with its links led on: what it links by name has an address. A name that is none fails with a sentence.
 * `withNamedLinks('<a href="guide:journeys">', 'a.md', targets) // => '<a href="/en/guide/journeys/">'`
 */
export function withNamedLinks(html: string, file: string, targets: Targets): string {
  return html.replace(/href="([a-z]+):(?!\/\/)([^"]*)"/g, (whole, kind: string, name: string) => {
    if (kind === 'mailto') return whole
    const to = Object.hasOwn(targets, kind) ? targets[kind as keyof Targets](name) : undefined
    const what = expected[kind] ?? `one of ${Object.keys(expected).join(':, ')}:`
    if (to === undefined) throw new Error(`${file}: the link ${kind}:${name} leads nowhere; expected ${what}`)
    return `href="${to}"`
  })
}
