import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
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
  '.txt': 'text/plain',
  '.webmanifest': 'application/manifest+json'
}

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** Hands out a folder as a plain static host does; which folder may change, what is in one does not: each file is read once. */
export function staticSite(folder: () => string, base = '/'): Server {
  const answers = new Map<string, Answer>()
  return createServer((request, response) => {
    const root = folder()
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const answer = answers.get(root + pathname) ?? answerTo(decodeURIComponent(pathname), root, base)
    answers.set(root + pathname, answer)
    response.writeHead(answer.status, answer.headers).end(answer.body)
  })
}

function answerTo(address: string, root: string, base: string): Answer {
  const wanted = path.join(root, address.startsWith(base) ? address.slice(base.length) : '\0')
  const file = [wanted, path.join(wanted, 'index.html')].find(one => existsSync(one) && statSync(one).isFile())
  const inside = file?.startsWith(root + path.sep) ? file : undefined
  const sent = inside ?? path.join(root, '404.html')
  const headers = {
    'content-type': types[path.extname(sent)] ?? 'application/octet-stream'
  }
  return { status: inside ? 200 : 404, headers, body: readFileSync(sent) }
}
