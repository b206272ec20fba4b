import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import { fileAt, type HostAnswer } from './static-files.ts'

/** As in `hosting`: what a header can forbid and a page can't. */
const always = {
  'content-security-policy': "frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin'
}
const permissions = 'microphone=(), geolocation=(), payment=(), usb=()'

interface Packed extends HostAnswer {
  readonly tag: string
  readonly small: Buffer | undefined
}

/** Hands out a built site. What is in it does not change while this runs: each file is read and packed once. */
export function siteHandler(
  folder: string,
  base: string
): (request: IncomingMessage, response: ServerResponse) => void {
  const known = new Map<string, Packed>()
  return (request, response) => {
    const address = addressOf(request.url ?? '/')
    if (address === undefined || (request.method !== 'GET' && request.method !== 'HEAD')) {
      response.writeHead(address === undefined ? 400 : 405, always).end()
      return
    }
    const answer = known.get(address) ?? packed(fileAt(address, folder, base))
    // What is not there has as many addresses as strangers care to make up.
    if (answer.status === 200) known.set(address, answer)
    const isSmall = answer.small !== undefined && /\bgzip\b/.test(String(request.headers['accept-encoding']))
    const body = isSmall ? (answer.small as Buffer) : answer.body
    const isKnown = answer.status === 200 && request.headers['if-none-match'] === answer.tag
    response.writeHead(isKnown ? 304 : answer.status, {
      ...always,
      'permissions-policy': `camera=(${/^[^/]+\/workshop\//.test(address.slice(base.length)) ? 'self' : ''}), ${permissions}`,
      'cache-control': address.startsWith(`${base}_astro/`) ? 'public, max-age=31536000, immutable' : 'no-cache',
      'content-type': answer.type,
      etag: answer.tag,
      vary: 'accept-encoding',
      ...(isSmall && { 'content-encoding': 'gzip' }),
      ...(!isKnown && { 'content-length': body.length })
    })
    response.end(isKnown || request.method === 'HEAD' ? undefined : body)
  }
}

/** The path of an address; undefined for one that can't be read. `addressOf('/a%20b?c') // => '/a b'` */
export function addressOf(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname)
  } catch {
    return undefined
  }
}

function packed(answer: HostAnswer): Packed {
  const { body, type } = answer
  const isText = /^text|json|javascript|svg|xml/.test(type)
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  return { ...answer, tag, small: isText ? gzipSync(body) : undefined }
}
