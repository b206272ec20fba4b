import type { AstroIntegration } from 'astro'
import { changedPages } from './built-pages.ts'

/**
 * Where people arrive by a link, a code on a wall or a search, often with a phone on a slow line: the home pages, the
 * questionnaires, a shared result, and the place in a workshop.
 */
const entrances = [
  'index.html',
  '*/index.html',
  '*/assess/**/index.html',
  '*/results/index.html',
  '*/workshop/join/index.html'
]

/**
 * Writes the styles of an entrance into its HTML: it is seen as soon as that has come. In files of their own, styles share the
 * line with all scripts and are there no sooner than these. All other pages share few files, which most visitors have by then.
 */
export function stylesWithin(): AstroIntegration {
  return changedPages('styles-within', (html, { read }) => withStylesWithin(html, read), entrances)
}

/**
 * Puts what the styles of a page say, in their order, behind all else that its head asks for.
 * `withStylesWithin('<link rel="stylesheet" href="/a.css"></head>', () => 'a{}') // => '<style>a{}</style></head>'`
 */
export function withStylesWithin(html: string, read: (address: string) => string): string {
  const named = /<link rel="stylesheet" href="([^"]+)">/g
  const styles = [...html.matchAll(named)].map(([, address = '']) => `<style>${read(address)}</style>`)
  return html.replace(named, '').replace('</head>', () => `${styles.join('')}</head>`)
}
