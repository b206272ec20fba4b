import { configure, within } from '@testing-library/dom'
import userEvent from '@testing-library/user-event'
import { IDBFactory } from 'fake-indexeddb'
import type { Window } from 'happy-dom'
import type { ComponentType } from 'react'
import { expect, onTestFinished, vi } from 'vitest'
import { formsOf } from '../../src/collections/forms-of.ts'
import { inBrief } from '../../src/collections/words-in-brief.ts'
import { address, base } from '../../src/i18n/address.ts'
import { messagesIn } from '../../src/i18n/dictionaries.ts'
import { type Locale, localeOf } from '../../src/i18n/locales.ts'
import { resultMessages } from '../../src/wording/speech.ts'
import { shippedSource } from '../collections/shipped-source.ts'
import { shippedWords } from '../collections/shipped-words.ts'

/** What comes at all comes within a moment; a machine that is busy with other things takes longer. */
export const patience = { timeout: 15_000 } as const
configure({ asyncUtilTimeout: patience.timeout })

/** The files of models that pages ask for, by their addresses. */
const files = new Map<string, unknown>()
const shown = new Map<string, ReturnType<typeof shownIn>>()

function shownIn(locale: Locale) {
  const { id, lang, dir } = locale
  const models = shippedWords(locale).toSorted((a, b) => a.model.number - b.model.number)
  for (const { model, words } of models) {
    files.set(`${base}models/${model.id}.json`, model)
    files.set(address(id, `models/${model.id}.json`), words)
    files.set(address(id, `models/${model.id}.brief.json`), inBrief(words))
    files.set(address(id, `models/${model.id}.source.json`), shippedSource(model, locale))
  }
  const messages = messagesIn(id)
  return {
    forms: models.flatMap(one => formsOf(one, id, id)),
    lang,
    dir,
    // A page gives an island the slices that it needs; what is more changes nothing.
    t: { ...messages, ...resultMessages(messages) }
  }
}

/** What the pages of a language give to their islands: forms with their addresses, words, and which way they are read. */
export function givenIn(id: string): ReturnType<typeof shownIn> {
  const locale = localeOf(id)
  if (!locale) throw new Error(`${id} is no language of the site`)
  const given = shown.get(id) ?? shownIn(locale)
  shown.set(id, given)
  return given
}

interface Page<P> {
  readonly at: string
  /** Imported anew for each page: what its stores know is what this browser holds. */
  readonly island: () => Promise<ComponentType<P>>
  readonly props: P
  /** What the browser's own storage holds already. */
  readonly kept?: Readonly<Record<string, string>>
  /** Files that can be fetched beside those of the models, or in their place, by their addresses. */
  readonly fetched?: Readonly<Record<string, unknown>>
  /** What is done on the page as it was built, before it comes alive. Without it there is no such page. */
  readonly before?: (() => void) | undefined
}

/**
 * Draws an island in a document, as a browser without a screen would: what is read, pressed and said there is as on the
 * page, and what is laid out or painted is not there. Nothing but the files of models can be fetched, and what is given.
 */
export async function open<P extends object>({ at, island, props, kept = {}, fetched = {}, before }: Page<P>) {
  leave()
  vi.resetModules()
  vi.doMock('../../src/islands/charts/radar-chart.ts', () => ({
    pageLook: () => ({}),
    layOutRadar: () => notPainted,
    drawRadar: () => notPainted
  }))
  const { happyDOM } = window as unknown as Window
  happyDOM.setURL(new URL(at, 'http://localhost').href)
  localStorage.clear()
  sessionStorage.clear()
  const html = before ? await builtFrom(await island(), props) : ''
  vi.resetModules()
  for (const [key, text] of Object.entries(kept)) localStorage.setItem(key, text)
  vi.stubGlobal('indexedDB', new IDBFactory())
  const served = new Map([...files, ...Object.entries(fetched)])
  vi.stubGlobal('fetch', async (asked: string) =>
    served.has(asked) ? Response.json(served.get(asked)) : new Response(null, { status: 404 })
  )
  chooseByNumbers()
  hearNoOtherTest()
  Object.assign(document, { fonts: { ready: Promise.resolve() } })
  document.body.innerHTML = `<main>${html}</main><template id="missing-part"><button>Try again</button></template>`
  before?.()
  const [Island, { createRoot, hydrateRoot }, { createElement }] = await Promise.all([
    island(),
    import('react-dom/client'),
    import('react')
  ])
  const main = document.body.firstElementChild as HTMLElement
  const root = before ? hydrateRoot(main, createElement(Island, props)) : createRoot(main)
  leave = () => root.unmount()
  onTestFinished(() => {
    leave()
    vi.unstubAllGlobals()
  })
  if (!before) root.render(createElement(Island, props))
  return visitor()
}

/** The HTML of an island, as it is written when the site is built. */
async function builtFrom<P extends object>(Island: ComponentType<P>, props: P): Promise<string> {
  const [{ default: server }, { createElement }] = await Promise.all([import('react-dom/server'), import('react')])
  return new Response(await server.renderToReadableStream(createElement(Island, props))).text()
}

const choosing = new WeakSet<HTMLSelectElement>()

/** What is chosen in a list may be said as a number, as browsers allow and this document does not. */
function chooseByNumbers() {
  const list = HTMLSelectElement.prototype
  const value = Object.getOwnPropertyDescriptor(list, 'value')
  if (!value || choosing.has(list)) return
  choosing.add(list)
  Object.defineProperty(list, 'value', {
    ...value,
    set(chosen: unknown) {
      value.set?.call(this, String(chosen))
    }
  })
}

const Channel = globalThis.BroadcastChannel

/** Tabs of another test, on another thread of this process, tell each other things by the same names. */
function hearNoOtherTest() {
  const browser = crypto.randomUUID()
  vi.stubGlobal(
    'BroadcastChannel',
    class extends Channel {
      constructor(name: string) {
        super(`${browser} ${name}`)
      }
    }
  )
}

/** Leaves the page that is open: an island that stayed would hear what is said to the next. */
let leave = () => {}

const notPainted = { axisAt: () => undefined, draw: () => {}, pointOut: () => {}, destroy: () => {} }

/** Who reads and presses: waits for what is not there yet, as people do. */
function visitor() {
  // Between two deeds it lets a moment pass, which somebody has to say where a test holds the clock.
  const user = userEvent.setup({ advanceTimers: delay => void (vi.isFakeTimers() && vi.advanceTimersByTime(delay)) })
  const page = within(document.body)
  const ready = async (found: Promise<HTMLElement>) => {
    const element = await found
    await vi.waitFor(() => expect(element).toHaveProperty('disabled', false), patience)
    return element
  }
  return {
    user,
    page,
    async press(name: string | RegExp, role = 'button') {
      const element = await page.findByRole(role, { name })
      await user.click(role === 'link' ? element : await ready(Promise.resolve(element)))
    },
    async choose(label: string, ...files: File[]) {
      await user.upload(await page.findByLabelText(label), files)
    },
    /** Opens what is folded under a summary: this document does not do that by a click. */
    async unfold(summary: string | RegExp) {
      const details = (await page.findByText(summary, { selector: 'summary, summary *' })).closest('details')
      details?.setAttribute('open', '')
    },
    /** Waits until a text stands on the page, whatever it is made of. */
    reads: (text: string | RegExp) => expect.poll(() => document.body.textContent, patience).toMatch(text),
    async fill(label: string | RegExp, text: string) {
      await user.clear(await ready(page.findByLabelText(label)))
      await user.paste(text)
    }
  }
}
