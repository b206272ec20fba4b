import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

/** A page of the built site. */
export interface BuiltPage {
  /** As in the address, without the base: `/en/results/`. */
  readonly address: string
  readonly html: string
}

/** The built site in a folder, as far as tests look into it. */
export interface Site {
  readonly base: string
  readonly pages: readonly BuiltPage[]
  /** Whether the address, with the base in front, leads to a file. */
  leadsSomewhere(address: string): boolean
  read(address: string): string
}

const root = path.join(import.meta.dirname, '../..')

/** Opens `dist`, or a site built elsewhere for a sub-path; says how to build it where it is missing. */
export function open(folder = 'dist', base = '/'): Site {
  const at = path.join(root, folder)
  if (!existsSync(at)) throw new Error(`${folder} is missing: \`npm test\` builds it before these tests are run.`)
  const fileOf = (address: string) => {
    const inside = decodeURIComponent(address.replace(/[?#].*$/, '')).slice(base.length)
    return path.join(at, inside.endsWith('/') || inside === '' ? `${inside}index.html` : inside)
  }
  const pages = globSync('**/*.html', { cwd: at }).map(file => ({
    address: `/${file.split(path.sep).join('/')}`.replace(/\/index\.html$/, '/'),
    html: readFileSync(path.join(at, file), 'utf8')
  }))
  return {
    base,
    pages,
    leadsSomewhere: address =>
      address.startsWith(base) && existsSync(fileOf(address)) && statSync(fileOf(address)).isFile(),
    read: address => readFileSync(fileOf(address), 'utf8')
  }
}

/** Values of an attribute, unescaped. */
export function attributes(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) =>
    value.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&')
  )
}

/** The tags of one kind, without what is between them. */
export function tags(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`<${name}\\b[^>]*>`, 'g'))].map(([tag]) => tag)
}

export function gzipped(text: string | Buffer): number {
  return gzipSync(text, { level: 9 }).length
}

/** The files in a folder of `dist`, with their size. */
export function filesIn(pattern: string): { name: string; content: Buffer }[] {
  const at = path.join(root, 'dist')
  return globSync(pattern, { cwd: at }).map(file => ({
    name: path.basename(file),
    content: readFileSync(path.join(at, file))
  }))
}
