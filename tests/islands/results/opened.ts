import { messagesIn } from '../../../src/i18n/dictionaries.ts'
import { addressOfView, resultViews, type ViewAddresses, type ViewName } from '../../../src/islands/result/views.ts'
import { ownMessages } from '../../../src/wording/own-messages.ts'
import { givenIn, open } from '../drawn.ts'

const island = async () => (await import('../../../src/islands/results/ResultsPage.tsx')).ResultsPage

interface Opened {
  readonly view?: ViewName
  /** What follows `#`: the link of a result that somebody sent. */
  readonly link?: string
  readonly kept?: Readonly<Record<string, string>>
  readonly fetched?: Readonly<Record<string, unknown>>
}

/** A view of the visitor's own result, or of a link. */
export function openResults(id: string, { view = 'result', link = '', kept = {}, fetched = {} }: Opened = {}) {
  const messages = messagesIn(id)
  const to = (path: string) => `/${id}/${path}`
  const views = Object.fromEntries(resultViews.map(one => [one, to(addressOfView(one))])) as unknown as ViewAddresses
  const props = {
    ...givenIn(id),
    view,
    own: ownMessages(messages),
    storage: messages.storage,
    addresses: {
      assess: to('assess/'),
      method: to('method/'),
      results: to('results/'),
      views,
      compare: to('compare/'),
      saved: to('saved/'),
      join: to('workshop/join/')
    },
    siteTitle: messages.site.title
  }
  return open({ at: `${views[view]}${link && `#${link}`}`, island, props, kept, fetched })
}

/** What the browser keeps now, but for how often it was changed and whether it was asked to keep it. */
export function keptNow(): Record<string, string> {
  const { 'sextant:revisions': _, 'sextant:persist-asked': __, ...kept } = { ...localStorage }
  return kept
}

/** The figures of a part's row, in order. */
export const figures = (part: string) =>
  [...(document.querySelector(`tr[data-part=${part}]`)?.querySelectorAll('td.figure') ?? [])].map(
    cell => cell.textContent
  )

/** What stands at the first place that a selector finds. */
export const textAt = (selector: string) => document.querySelector(selector)?.textContent
