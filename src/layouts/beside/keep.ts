/**
 * Has the language of the page kept for times without a network, and offers a release that came since. It takes over when
 * the visitor says so; what is being done in another tab goes on. Fetched when the page stands, and served as it is here,
 * without its types.
 */
const { serviceWorker } = navigator
const template = document.querySelector<HTMLTemplateElement>('#renewed')
let waiting: ServiceWorker | null = null
let isWished = false

function renew(): void {
  isWished = true
  if (waiting?.state === 'installed') waiting.postMessage('take over')
  else location.reload()
}

function offer(): void {
  document.querySelector('[data-renewed]')?.remove()
  const notice = template?.content.firstElementChild?.cloneNode(true) as Element
  const [load, later] = notice.querySelectorAll('button')
  load?.addEventListener('click', renew)
  later?.addEventListener('click', () => notice.remove())
  document.querySelector('main')?.append(notice)
}

interface Factory {
  createPolicy(name: string, rules: { createScriptURL(): string }): { createScriptURL(address: string): URL }
}

/** The one address that a worker may come from, as the page's policy asks for it. */
function workerAddress(): URL {
  const own = new URL('sw.js', import.meta.url)
  const { trustedTypes } = globalThis as { trustedTypes?: Factory }
  return trustedTypes?.createPolicy('sextant-worker', { createScriptURL: () => own.href }).createScriptURL('') ?? own
}

async function keep(): Promise<void> {
  // No worker that takes a page over for the first time is news.
  let isKept = serviceWorker.controller !== null
  serviceWorker.addEventListener('controllerchange', () => {
    if (isWished) location.reload()
    else if (isKept) offer()
    isKept = true
  })
  const registration = await serviceWorker.register(workerAddress())
  const look = () => {
    waiting = registration?.waiting ?? null
    if (waiting && isKept) offer()
  }
  look()
  registration?.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', look))
}

// Where it is refused, nothing is kept, and nobody misses it while there is a network.
if (serviceWorker) keep().catch(() => {})

export {}
