import { createServer, type Server } from 'node:http'
import { fileAt, type HostAnswer } from '../src/server/static-files.ts'

const isNamedByContents = /\/_astro\//

/**
 * Hands out a folder as a plain static host does; which folder may change, what is in one does not: each file is read
 * once. Where `isKept`, a browser may keep what has its contents in its name, as it may on the hosts of `hosting/`.
 */
export function staticSite(folder: () => string, base = '/', isKept = false): Server {
  const answers = new Map<string, HostAnswer>()
  return createServer((request, response) => {
    const root = folder()
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const answer = answers.get(root + pathname) ?? fileAt(decodeURIComponent(pathname), root, base)
    answers.set(root + pathname, answer)
    const kept = isKept && answer.status === 200 && isNamedByContents.test(pathname)
    response
      .writeHead(answer.status, {
        'content-type': answer.type,
        ...(kept && { 'cache-control': 'public, max-age=31536000, immutable' })
      })
      .end(answer.body)
  })
}
