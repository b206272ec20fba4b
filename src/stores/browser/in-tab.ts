import { prefix } from './storage-keys.ts'

/** What is remembered from page to page as long as the tab is open; nothing where the browser refuses. */
export function readInTab(key: string): string | undefined {
  try {
    return window.sessionStorage.getItem(prefix + key) ?? undefined
  } catch {
    return undefined
  }
}

export function rememberInTab(key: string, text: string): void {
  try {
    window.sessionStorage.setItem(prefix + key, text)
  } catch {
    // Then the next page begins with what it would have begun with.
  }
}
