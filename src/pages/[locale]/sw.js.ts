import type { APIRoute } from 'astro'
import { locales } from '../../i18n/locales.ts'

export const getStaticPaths = () => locales.map(({ id }) => ({ params: { locale: id } }))

/** While pages are written nothing of them is kept; who kept a built site at this address lets go of it. The build replaces this. */
const letGo = `
addEventListener('install', () => self.skipWaiting())
addEventListener('activate', event => event.waitUntil((async () => {
  await registration.unregister()
  for (const name of await caches.keys()) if (name.startsWith(registration.scope + ' ')) await caches.delete(name)
  for (const page of await clients.matchAll()) page.navigate(page.url)
})()))
`

export const GET: APIRoute = () => new Response(letGo, { headers: { 'content-type': 'text/javascript' } })
