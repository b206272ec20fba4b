import { globSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'

/** Stands in a page for the address of the script that draws the radar, which has one only when all scripts are packed. */
export const radarScript = '%radar-chart%'

/**
 * Names in each page with an island every script that it is sure to need: without it a browser learns of them one after the
 * other, from the scripts that came before, and a cold phone waits for each.
 */
export function askedFirst(): AstroIntegration {
  let base = '/'
  return {
    name: 'asked-first',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/*$/, '/')
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir)
        const known = new Map<string, string>()
        const read = (address: string) => {
          const text = known.get(address) ?? readFileSync(path.join(folder, address.slice(base.length)), 'utf8')
          known.set(address, text)
          return text
        }
        const [radar = ''] = globSync('_astro/radar-chart.*.js', { cwd: folder })
        for (const file of globSync('**/*.html', { cwd: folder })) {
          const page = path.join(folder, file)
          const html = readFileSync(page, 'utf8')
          const asked = withAskedFirst(html, read).replaceAll(radarScript, base + radar.replaceAll('\\', '/'))
          if (asked !== html) writeFileSync(page, asked)
        }
      }
    }
  }
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
