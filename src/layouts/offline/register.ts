/**
 * Has the language of the page kept for times without a network. A new release takes over when the visitor says so, in
 * whichever tab; what is being done in another one goes on.
 */
export function keepOffline(home: string, offer: () => void): () => void {
  const { serviceWorker } = navigator
  let registration: ServiceWorkerRegistration | undefined
  let isWished = false
  const offerIfReady = () => {
    if (registration?.waiting && serviceWorker.controller) offer()
  }
  const register = async () => {
    // The first worker that takes a page over is no news.
    let hadOne = serviceWorker.controller !== null
    serviceWorker.addEventListener('controllerchange', () => {
      if (isWished) location.reload()
      else if (hadOne) offer()
      hadOne = true
    })
    registration = await serviceWorker.register(`${home}sw.js`, { updateViaCache: 'none' })
    offerIfReady()
    registration?.addEventListener('updatefound', () =>
      registration?.installing?.addEventListener('statechange', offerIfReady)
    )
  }
  // The choice of a language is in none, and nobody wants one kept that was not chosen.
  if (serviceWorker && location.pathname.startsWith(home))
    addEventListener('load', () => void register().catch(() => {}))
  return () => {
    isWished = true
    if (registration?.waiting) registration.waiting.postMessage('take over')
    else location.reload()
  }
}
