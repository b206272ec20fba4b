import path from 'node:path'
import type { AstroIntegration } from 'astro'
import { changedPages } from './built-pages.ts'

/** Stands in a page for the address of the script that draws the radar, which has one only when all scripts are packed. */
export const radarScript = '%radar-chart%'

/**
 * Names in each page with an island every script that it is sure to need: without it a browser learns of them one after the
 * other, from the scripts that came before, and a cold phone waits for each.
 */
export function askedFirst(): AstroIntegration {
  return changedPages('asked-first', (html, { read, find }) => {
    const asked = withAskedFirst(html, read)
    return asked.includes(radarScript) ? asked.replaceAll(radarScript, find('_astro/radar-chart.*.js')[0] ?? '') : asked
  })
}

/** Puts the scripts of its islands, and what these import, into the head of a page. */
export function withAskedFirst(html: string, read: (address: string) => string): string {
  const named = [...html.matchAll(/\s(?:component|renderer)-url="([^"]+)"/g)].map(([, address = '']) => address)
  const all = new Set(named)
  for (const address of all) for (const next of importsOf(address, read(address))) all.add(next)
  const links = [...all].map(address => `<link rel="modulepreload" href="${address}">`)
  return html.replace('</head>', `${links.join('')}</head>`)
}

function importsOf(address: string, script: string): string[] {
  const found = script.matchAll(/(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+)["']/g)
  return [...found].map(([, to = '']) => path.posix.join(path.posix.dirname(address), to))
}
