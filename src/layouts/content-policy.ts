import { createHash } from 'node:crypto'
import type { AstroIntegration } from 'astro'
import { changedPages } from './built-pages.ts'

/** What stands in the policy of a page for the hashes of what is written into it; the layout puts it there. */
export const writtenIn = { scripts: '{scripts}', styles: '{styles}' }

/**
 * Allows in each page the scripts and styles that its HTML was built with, by their hashes, and no others: a script that
 * somebody manages to write into a page does not run.
 */
export function contentPolicy(): AstroIntegration {
  return changedPages('content-policy', withHashes)
}

/** Puts the hashes of a page into its policy. `withHashes('… {styles} …<style>a{}</style>') // => "… 'sha256-…' …"` */
export function withHashes(html: string): string {
  return html
    .replace(writtenIn.scripts, hashes(html, /<script(?![^>]*\b(?:src=|type="application))[^>]*>(.+?)<\/script>/gs))
    .replace(writtenIn.styles, hashes(html, /<style[^>]*>(.+?)<\/style>/gs))
}

function hashes(html: string, elements: RegExp): string {
  const contents = [...html.matchAll(elements)].map(([, content]) => content as string)
  return [...new Set(contents)].map(one => `'sha256-${createHash('sha256').update(one).digest('base64')}'`).join(' ')
}
