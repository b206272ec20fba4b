/** An article in the pieces that its page sets apart. */
export interface ArticleParts {
  readonly body: string
  /** The step that it ends in. */
  readonly monday: { readonly title: string; readonly html: string }
}

/** Parts the last heading of the second level and what follows it from the rest; fails where there is none. */
export function articleParts(html: string, file: string): ArticleParts {
  const at = html.lastIndexOf('<h2')
  const [head, title] = /^<h2[^>]*>(.*?)<\/h2>/s.exec(html.slice(Math.max(at, 0))) ?? []
  if (head === undefined || title === undefined)
    throw new Error(`${file}: ends without a step; expected a last heading (##) with what to do on Monday`)
  return { body: html.slice(0, at), monday: { title, html: html.slice(at + head.length) } }
}

/**
 * Tables that scroll by themselves where the screen is narrow, named by the heading above them, with the first cell of a
 * row as its head.
 */
export function withScrollingTables(html: string, title: string): string {
  return html.replace(/<table>[\s\S]*?<\/table>/g, (table, at: number) => {
    const above = [...html.slice(0, at).matchAll(/<h[23][^>]*>(.*?)<\/h[23]>/gs)].at(-1)?.[1]
    const name = (above ?? title).replace(/<[^>]+>/g, '').replaceAll('"', '&quot;')
    const headed = table
      .replaceAll('<th>', '<th scope="col">')
      .replaceAll(/(<tr>\s*)<td>([\s\S]*?)<\/td>/g, '$1<th scope="row">$2</th>')
    return `<div class="scroll" role="group" tabindex="0" aria-label="${name}">${headed}</div>`
  })
}
