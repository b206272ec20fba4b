/**
 * Serves the built site as a plain static host does, for the browser tests: `node tests/serve.ts PORT [FOLDER BASE]`.
 * Astro's own preview runs once a project only, and a developer may have it open.
 */
import { existsSync, readFileSync, statSync } from 'node:fs'
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

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** A site is a few megabytes and does not change while it is tested: each file is read once. */
const answers = new Map<string, Answer>()

createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost')
  const answer = answers.get(pathname) ?? answerTo(decodeURIComponent(pathname))
  answers.set(pathname, answer)
  response.writeHead(answer.status, answer.headers).end(answer.body)
}).listen(Number(port), 'localhost')

function answerTo(address: string): Answer {
  const wanted = path.join(root, address.startsWith(base) ? address.slice(base.length) : '\0')
  const file = [wanted, path.join(wanted, 'index.html')].find(one => existsSync(one) && statSync(one).isFile())
  const inside = file?.startsWith(root + path.sep) ? file : undefined
  const sent = inside ?? path.join(root, '404.html')
  const headers = {
    'content-type': types[path.extname(sent)] ?? 'application/octet-stream',
    // What has its content in its name never changes; the rest is asked for anew.
    'cache-control': sent.includes(`${path.sep}_astro${path.sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache'
  }
  return { status: inside ? 200 : 404, headers, body: readFileSync(sent) }
}
