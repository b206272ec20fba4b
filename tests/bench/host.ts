import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { createSecureServer, type Http2SecureServer } from 'node:http2'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { fileAt } from '../../src/server/static-files.ts'

/** A host as they are: HTTP/2 and brotli. Its certificate is made for the run, by the system's openssl. */
export function host(folders: Readonly<Record<string, string>>): Http2SecureServer {
  const at = mkdtempSync(path.join(tmpdir(), 'sextant-bench-'))
  const [key, cert] = [path.join(at, 'key.pem'), path.join(at, 'cert.pem')]
  const made = `req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -keyout ${key} -out ${cert}`
  execFileSync('openssl', made.split(' '), { stdio: 'ignore' })
  const sent = new Map<string, ReturnType<typeof packed>>()
  return createSecureServer(
    { key: readFileSync(key), cert: readFileSync(cert), allowHTTP1: true },
    (request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'https://localhost')
      const [base = '/', folder = ''] = Object.entries(folders).find(([start]) => pathname.startsWith(start)) ?? []
      const answer = sent.get(pathname) ?? packed(decodeURIComponent(pathname), folder, base)
      sent.set(pathname, answer)
      const { status, type, body, isPacked } = answer
      response.writeHead(status, {
        'content-type': type,
        ...(isPacked && { 'content-encoding': 'br' }),
        // As the samples in `hosting/` say.
        ...(pathname.includes('/_astro/') && { 'cache-control': 'public, max-age=31536000, immutable' })
      })
      response.end(body)
    }
  )
}

function packed(address: string, folder: string, base: string) {
  const { status, type, body } = fileAt(address, folder, base)
  const isPacked = /text|script|json|svg|xml/.test(type)
  return { status, type, body: isPacked ? brotliCompressSync(body) : body, isPacked }
}
