/**
 * The service worker of one language: keeps its pages, and all that they may come to need, as one release. It is served
 * as it stands here, without its types; what it keeps is written over it when the site is built.
 */
declare const release: string
/** What it keeps, from its own address, with the hash of each. */
declare const files: Readonly<Record<string, string>>

interface Waits extends Event {
  waitUntil(work: Promise<unknown>): void
}
interface Asks extends Event {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}
interface Worker {
  readonly registration: { readonly scope: string }
  readonly clients: { claim(): Promise<void> }
  skipWaiting(): Promise<void>
  addEventListener(type: 'install' | 'activate', act: (event: Waits) => void): void
  addEventListener(type: 'fetch', act: (event: Asks) => void): void
  addEventListener(type: 'message', act: (event: MessageEvent) => void): void
}
const worker = self as unknown as Worker

const { scope } = worker.registration
const name = `${scope} ${release}`

/** All of the release or nothing: a file that is not the one that was built with the others ends it. */
async function keep(): Promise<void> {
  const cache = await caches.open(name)
  await Promise.all(
    Object.entries(files).map(async ([file, integrity]) => {
      const address = new URL(file, scope).href
      // What has its hash in its name is the same in every release.
      const known = address.includes('/_astro/') ? await caches.match(address) : undefined
      const kept = known ?? (await fetch(address, { cache: 'no-cache', integrity }))
      if (!kept.ok) throw new Error(`${address}: ${kept.status}`)
      await cache.put(address, kept)
    })
  )
}

/** The release before this one stays for the pages of it that are open; what is older goes. */
async function clear(): Promise<void> {
  const own = (await caches.keys()).filter(one => one.startsWith(`${scope} `))
  await Promise.all(own.slice(0, -2).map(one => caches.delete(one)))
}

async function answer(request: Request): Promise<Response> {
  const { origin, pathname, search } = new URL(request.url)
  const cache = await caches.open(name)
  const kept = await cache.match(origin + pathname)
  // A page of the release before asks for files that this one does not have.
  const earlier = !kept && pathname.includes('/_astro/') ? await caches.match(origin + pathname) : undefined
  if (kept ?? earlier) return (kept ?? earlier) as Response
  const isFolder = request.mode === 'navigate' && (await cache.match(`${origin}${pathname}/`))
  return isFolder ? Response.redirect(`${pathname}/${search}`) : fetch(request)
}

worker.addEventListener('install', event => event.waitUntil(keep()))
worker.addEventListener('activate', event => event.waitUntil(clear().then(() => worker.clients.claim())))
worker.addEventListener('message', ({ data }) => {
  if (data === 'take over') void worker.skipWaiting()
})
worker.addEventListener('fetch', event => {
  const { request } = event
  if (request.method === 'GET' && request.url.startsWith(`${new URL(scope).origin}/`)) {
    event.respondWith(answer(request))
  }
})

// A file of its own to the compiler; the build takes it out, for a worker is no module.
export {}
