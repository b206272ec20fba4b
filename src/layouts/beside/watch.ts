/**
 * Looks after a page that stands: says what did not arrive, helps to go on without it, and has its language kept for times
 * without a network. What has to be said even if this does not arrive is said by the page itself (`Missing.astro`).
 */
import './keep.ts'
import './save.ts'

/** After so long, in milliseconds, what is still on its way counts as missing; should it arrive after all, so much the better. */
const patience = 20_000

const find = <E extends Element>(selector: string) => document.querySelector<E>(selector)
const isWaiting = () => find('astro-island[ssr]:not([client=visible])')
const shown = () => find('[data-missing]')
const { content, dataset } = find<HTMLTemplateElement>('#missing') as HTMLTemplateElement
let fault: unknown

function say(sentence?: string): void {
  if (!shown()) find('main')?.append(content.cloneNode(true))
  const said = shown()?.querySelector('p')
  if (said && sentence) said.textContent = sentence
}

setTimeout(() => isWaiting() && say(), patience)
addEventListener('astro:hydrate', () => isWaiting() || shown()?.remove(), true)

// A part that comes later and that nobody waits for.
addEventListener('vite:preloadError', event => {
  fault = (event as Event & { payload: unknown }).payload
})
addEventListener('unhandledrejection', ({ reason }) => {
  if (reason && reason === fault) say(dataset.part)
})

// Inside an island, to ask again is its own affair.
addEventListener('click', ({ target }) => {
  if (!shown()?.contains(target as Node) || (target as HTMLElement).dataset.deed !== 'again') return
  fetch(location.pathname, { method: 'HEAD', cache: 'no-store' }).then(
    () => location.reload(),
    () => say(dataset.unreachable)
  )
})
