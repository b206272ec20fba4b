import type { Messages } from '../../i18n/messages.ts'
import { type Found, findIn, openSearch, type SearchIndex } from '../../wording/search/search-index.ts'

/** Whoever has to read on asks again. */
const mostShown = 30

/** What the page hands over. */
export interface SearchWords extends Pick<Messages['search'], 'found' | 'none' | 'failed' | 'kinds'> {
  readonly lang: string
}

/**
 * Brings the search to life: it is drawn without React, so that its scripts weigh seven kilobytes instead of eighty. The question
 * stands in the fragment, where no server reads it, and is there again when somebody comes back.
 */
export async function openSearchPage(form: HTMLFormElement): Promise<void> {
  const words = JSON.parse(form.dataset.words ?? '') as SearchWords
  const input = form.querySelector('input')
  const status = document.querySelector('[role="status"]')
  const list = document.querySelector('main ol')
  if (!input || !status || !list) return
  const index = await fetchIndex(form.dataset.index ?? '')
  const answer = () => {
    if (!index) {
      status.textContent = words.failed
      return
    }
    const found = findIn(index, input.value)
    const isAsked = input.value.trim() !== ''
    // Not by `text`, which would bring the code of every island along.
    const count = words.found.replace('{count}', new Intl.NumberFormat(words.lang).format(found.length))
    status.textContent = !isAsked ? '' : found.length > 0 ? count : words.none
    list.replaceChildren(...found.slice(0, mostShown).map(one => drawn(one, words)))
  }
  const ask = () => {
    history.replaceState(history.state, '', input.value ? `#q=${encodeURIComponent(input.value)}` : location.pathname)
    answer()
  }
  const read = () => {
    const asked = /^#q=(.*)$/.exec(location.hash)?.[1]
    if (asked !== undefined) input.value = decoded(asked)
    answer()
  }
  input.addEventListener('input', ask)
  form.addEventListener('submit', event => {
    event.preventDefault()
    list.querySelector('a')?.focus()
  })
  addEventListener('hashchange', read)
  read()
  if (input.value === '') input.focus({ preventScroll: true })
}

async function fetchIndex(address: string): Promise<SearchIndex | undefined> {
  try {
    const response = await fetch(address)
    return response.ok ? openSearch(await response.text()) : undefined
  } catch {
    return undefined
  }
}

function drawn({ kind, title, summary, href }: Found, { kinds }: SearchWords): HTMLLIElement {
  const [entry, link, tag, said] = (['li', 'a', 'span', 'p'] as const).map(name => document.createElement(name))
  Object.assign(link as HTMLAnchorElement, { className: 'entry reach', href, textContent: title })
  Object.assign(tag as HTMLElement, { className: 'tag', textContent: kinds[kind] })
  Object.assign(said as HTMLElement, { className: 'quiet', textContent: summary })
  entry?.append(link as Node, ' ', tag as Node, said as Node)
  return entry as HTMLLIElement
}

function decoded(question: string): string {
  try {
    return decodeURIComponent(question)
  } catch {
    return question
  }
}
