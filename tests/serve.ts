/**
 * Serves the built site as a plain static host does, for the browser tests: `node tests/serve.ts PORT [FOLDER BASE]`.
 * Astro's own preview runs once a project only, and a developer may have it open.
 */
import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import path from 'node:path'

const [port, folder = 'dist', base = '/'] = process.argv.slice(2)
const root = path.resolve(import.meta.dirname, '..', folder)

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.xml': 'application/xml',
  '.txt': 'text/plain'
}

createServer((request, response) => {
  const address = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
  const wanted = path.join(root, address.startsWith(base) ? address.slice(base.length) : '\0')
  const file = [wanted, path.join(wanted, 'index.html')].find(one => existsSync(one) && statSync(one).isFile())
  const inside = file?.startsWith(root + path.sep) ? file : undefined
  const sent = inside ?? path.join(root, '404.html')
  response.writeHead(inside ? 200 : 404, { 'content-type': types[path.extname(sent)] ?? 'application/octet-stream' })
  createReadStream(sent).pipe(response)
}).listen(Number(port), 'localhost')
