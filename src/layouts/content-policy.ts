import { createHash } from 'node:crypto'
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'

/** What stands in the policy of a page for the hashes of what is written into it; the layout puts it there. */
export const writtenIn = { scripts: '{scripts}', styles: '{styles}' }

/**
 * Allows in each page the scripts and styles that its HTML was built with, by their hashes, and no others: a script that
 * somebody manages to write into a page does not run.
 */
export function contentPolicy(): AstroIntegration {
  return {
    name: 'content-policy',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir)
        for (const file of globSync('**/*.html', { cwd: folder })) {
          const page = path.join(folder, file)
          writeFileSync(page, withHashes(readFileSync(page, 'utf8')))
        }
      }
    }
  }
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
