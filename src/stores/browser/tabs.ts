import { prefix } from './storage-keys.ts'

/** What tabs of this browser tell each other: the key that has changed, or null where all was deleted on purpose. */
export interface Tabs {
  readonly tell: (key: string | null) => void
}

/** Where a browser has no channel between tabs, they hear of what the mirror tells them. */
export function openTabs(browser: Window, onChange: (key: string | null) => void): Tabs {
  if (!('BroadcastChannel' in browser)) return { tell: () => {} }
  const channel = new BroadcastChannel(prefix)
  channel.addEventListener('message', ({ data }) => {
    if (data === null || (typeof data === 'string' && data.startsWith(prefix))) onChange(data)
  })
  return { tell: key => channel.postMessage(key) }
}
