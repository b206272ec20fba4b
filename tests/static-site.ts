import { createServer, type Server } from 'node:http'
import { fileAt, type HostAnswer } from '../src/server/static-files.ts'

/** Hands out a folder as a plain static host does; which folder may change, what is in one does not: each file is read once. */
export function staticSite(folder: () => string, base = '/'): Server {
  const answers = new Map<string, HostAnswer>()
  return createServer((request, response) => {
    const root = folder()
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const answer = answers.get(root + pathname) ?? fileAt(decodeURIComponent(pathname), root, base)
    answers.set(root + pathname, answer)
    response.writeHead(answer.status, { 'content-type': answer.type }).end(answer.body)
  })
}
