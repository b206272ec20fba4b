import { expect, onTestFinished, vi } from 'vitest'
import { hexId } from '../../../src/core/codec/hex-id.ts'
import { capabilityOf, scopeOf } from '../../../src/core/model.ts'
import { address } from '../../../src/i18n/address.ts'
import { messagesIn } from '../../../src/i18n/dictionaries.ts'
import { localeOf, sourceLocale } from '../../../src/i18n/locales.ts'
import type { Phase, Workshop } from '../../../src/stores/workshop.ts'
import { partName } from '../../../src/wording/names.ts'
import { shipped } from '../../collections/shipped.ts'
import { shippedWords } from '../../collections/shipped-words.ts'
import { givenIn, open, patience } from '../drawn.ts'

type Kept = Readonly<Record<string, string>>

/** What the browser of a facilitator holds, with the workshop open. */
export function keptOf(workshop: Workshop): Kept {
  const id = hexId(workshop.id)
  return { [`sextant:workshop:${id}`]: JSON.stringify(workshop), 'sextant:workshop-open': id }
}

/** The only workshop of this browser as it is stored now. */
export function storedWorkshop(): Workshop {
  const [key = ''] = Object.keys(localStorage).filter(name => name.startsWith('sextant:workshop:'))
  return JSON.parse(localStorage.getItem(key) ?? '{}')
}

const island = async () => (await import('../../../src/islands/workshop/WorkshopPage.tsx')).WorkshopPage

function speechIn(id: string) {
  const page = givenIn(id)
  const locale = localeOf(id) ?? sourceLocale
  const forms = page.forms.flatMap(({ model: name, form, title, files, pages }) => {
    const found = shippedWords(locale).find(({ model }) => model.id === name)
    if (!found) return []
    const scope = scopeOf(found.model, form).map(capabilityOf)
    const dimensions = found.model.dimensions.map(part => ({
      id: part.id,
      name: partName(found.words, part.id),
      question: found.words.dimensions[part.id]?.question,
      items: scope.filter(item => part.capabilities.some(capability => capability.id === item)).length
    }))
    return { model: name, form, title, files, pages, dimensions: dimensions.filter(({ items }) => items > 0) }
  })
  const { workshop, shared } = messagesIn(id)
  const t = { ...page.t, shared: { ...shared, takeOver: workshop.outcome.take, askText: workshop.outcome.takeAsk } }
  const at = (path: string) => address(id, path)
  const addresses = {
    workshop: at('workshop/'),
    join: at('workshop/join/'),
    wall: at('workshop/wall/'),
    guide: at('workshop/guide/'),
    results: at('results/'),
    method: at('method/')
  }
  return {
    ...page,
    t: { ...t, cover: { ...page.t.report, coverTitle: workshop.outcome.coverTitle } },
    forms,
    addresses
  }
}

/** Opens the facilitator's page with what this browser holds; a fragment is a ballot that was clicked. */
export async function openDesk(kept: Kept = {}, { id = sourceLocale.id, fragment = '' } = {}) {
  const speech = speechIn(id)
  // No room without a broker.
  const { room: _, ...t } = speech.t
  const desk = await open({
    at: `/${id}/workshop/${fragment}`,
    island,
    props: { ...speech, t, models: shipped },
    kept
  })
  return {
    ...desk,
    /** Pastes a text into the page that collects. */
    async take(text: string) {
      await desk.fill('Paste ballots here', text)
      await desk.press('Take in')
      await vi.waitFor(() => {
        expect(document.querySelector('.workshop-findings')?.textContent).toMatch(/./)
        expect(desk.page.queryByText('Looking for ballots…')).toBeNull()
      }, patience)
    },
    /** Goes to a phase by its name in the row of phases. */
    async goTo(phase: Phase) {
      await desk.press(speech.t.workshop.phases[phase])
    }
  }
}

/**
 * A window of the wall beside the page that is open, and what is written on it. It hears keys that are pressed anywhere in
 * this document, as one window would not hear those of the other.
 */
export async function openWall(id = sourceLocale.id) {
  // As long as the test lasts neither window is killed.
  Object.defineProperty(navigator, 'locks', { value: { request: () => new Promise(() => {}) }, configurable: true })
  const [{ WallScreen }, { createRoot }, { createElement }] = await Promise.all([
    import('../../../src/islands/wall/WallScreen.tsx'),
    import('react-dom/client'),
    import('react')
  ])
  const { lang, dir } = givenIn(id)
  const { wall, box } = messagesIn(id).workshop
  const { qrFailed, qrRetry } = box
  const screen = document.body.appendChild(document.createElement('aside'))
  const root = createRoot(screen)
  onTestFinished(() => root.unmount())
  root.render(createElement(WallScreen, { lang, dir, t: { ...wall, qrFailed, qrRetry } }))
  return screen
}

/** The page as whoever closes the tab and comes back finds it. */
export const reopenDesk = () => openDesk({ ...localStorage })
