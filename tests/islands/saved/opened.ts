import { messagesIn } from '../../../src/i18n/dictionaries.ts'
import { ownMessages } from '../../../src/wording/own-messages.ts'
import { givenIn, open } from '../drawn.ts'

const island = async () => (await import('../../../src/islands/saved/Saved.tsx')).Saved

/** The page of saved assessments of a browser that holds these. */
export function openSaved(id: string, kept: Readonly<Record<string, string>> = {}) {
  const { forms, lang, dir, t } = givenIn(id)
  const messages = messagesIn(id)
  const addresses = { assess: `/${id}/assess/`, results: `/${id}/results/`, compare: `/${id}/compare/` }
  const props = { forms, lang, dir, addresses, t: ownMessages(messages), results: t, storage: messages.storage }
  return open({ at: `/${id}/saved/`, island, props, kept })
}

/** What the assessments are called, in order. */
export const names = () => [...document.querySelectorAll('.saved-list h3 bdi')].map(one => one.textContent)

/** The answers that are kept under a key. */
export function answersAt(key: string): Record<string, unknown> | undefined {
  const text = localStorage.getItem(key)
  return text === null ? undefined : JSON.parse(text).answers
}
