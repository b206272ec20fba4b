import { type ComponentType, createElement } from 'preact'
import { ownTask } from './own-task.ts'
import { hydrateRoot } from './react-dom-client.ts'

/**
 * What brings an `<astro-island>` to life, after its scripts have been evaluated and apart from other islands: in one task
 * with them, a phone would hear nothing for a third of a second. It is done when the island is as it is in this browser. All
 * that an island is given is written in its `props`.
 */
// biome-ignore lint/style/noDefaultExport: it is imported so.
export default (element: Element) => async (Island: ComponentType, props: object) => {
  if (!element.hasAttribute('ssr')) return
  await ownTask()
  const identifierPrefix = element.getAttribute('prefix') ?? undefined
  const { unmount } = hydrateRoot(
    element,
    createElement(Island, props),
    identifierPrefix === undefined ? {} : { identifierPrefix }
  )
  element.addEventListener('astro:unmount', unmount, { once: true })
  await ownTask()
}
