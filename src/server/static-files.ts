import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.ico': 'image/x-icon',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json'
}

/** What a plain static host answers. */
export interface HostAnswer {
  readonly status: 200 | 404
  readonly type: string
  readonly body: Buffer
}

/** The file of a folder behind an address, with `404.html` for what is not there. `base` is where the site begins, with slashes. */
export function fileAt(address: string, folder: string, base: string): HostAnswer {
  // A file has one address: with '//' and '..' it would have as many as strangers care to make up.
  const isPlain = address.startsWith(base) && path.posix.normalize(address) === address
  const wanted = path.join(folder, isPlain ? address.slice(base.length) : '\0')
  const file = [wanted, path.join(wanted, 'index.html')].find(one => existsSync(one) && statSync(one).isFile())
  const inside = file?.startsWith(folder + path.sep) ? file : undefined
  const sent = inside ?? path.join(folder, '404.html')
  const body = existsSync(sent) ? readFileSync(sent) : Buffer.from('Not found')
  return { status: inside ? 200 : 404, type: types[path.extname(sent)] ?? 'application/octet-stream', body }
}
