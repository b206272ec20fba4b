import { changeKey, readKey } from './storage.ts'
import { prefix } from './storage-keys.ts'

const askedKey = `${prefix}persist-asked`

/** Whether this browser promises to keep what is stored until it is told to let go; undefined where it does not say. */
export async function isPromised(): Promise<boolean | undefined> {
  try {
    return await navigator.storage.persisted()
  } catch {
    return undefined
  }
}

/** Asks the browser for that promise, once in its life: some ask the visitor, and a no is a no. */
export async function askForPromise(): Promise<void> {
  if (readKey(askedKey) !== undefined || (await isPromised()) !== false) return
  changeKey(askedKey, () => 'true')
  await navigator.storage.persist().catch(() => false)
}
