import { expect, onTestFinished, vi } from 'vitest'
import { address } from '../../../src/i18n/address.ts'
import { messagesIn } from '../../../src/i18n/dictionaries.ts'
import { sourceLocale } from '../../../src/i18n/locales.ts'
import { shipped } from '../../collections/shipped.ts'
import { asked, aWorkshop } from '../../stores/workshops-made.ts'
import { givenIn, open, patience } from '../drawn.ts'
import { turn } from '../questionnaire/form.ts'

/** Two competencies are asked. */
export const short = { ...asked, dimensions: ['lead', 'enlighten'] }
/** The seven questions of them, in their order. */
export const questions = [
  'strategy',
  'roadmap',
  'governance',
  'listening',
  'data-integration',
  'discovery',
  'distribution'
]
export const shortWorkshop: typeof aWorkshop = (id, more) => aWorkshop(id, { asked: [short], ...more })

/** As in a browser that cannot make the keys that seal. */
export function withoutX25519(): void {
  const refused = new DOMException('', 'NotSupportedError')
  const made = vi.spyOn(crypto.subtle, 'generateKey').mockRejectedValue(refused)
  onTestFinished(() => made.mockRestore())
}

const island = async () => (await import('../../../src/islands/join/Join.tsx')).Join

/** Opens the page of a participant at what an invitation has behind `#`, on a phone: questions come one by one. */
export async function openSeat(
  invitation: string,
  { id = sourceLocale.id, kept = {} }: { id?: string; kept?: Readonly<Record<string, string>> } = {}
) {
  const { lang, forms } = givenIn(id)
  const { join, form, workshop, storage } = messagesIn(id)
  turn(390)
  onTestFinished(() => turn(1024))
  const t = { join, form, box: workshop.box, storage }
  const collecting = address(id, 'workshop/')
  const props = { lang, t, models: shipped, forms, collecting }
  const at = `/${id}/workshop/join/${invitation}`
  const seat = await open({ at, island, props, kept })
  const pick = async (item: string, value: string) => {
    const found = () => document.querySelector<HTMLElement>(`input[name="${item}"][value="${value}"]`)
    await vi.waitFor(() => expect(found()).not.toBeNull(), patience)
    await seat.user.click(found() as HTMLElement)
  }
  return {
    ...seat,
    pick,
    /** Goes through the questions from the first, answering those that are given; the rest is left out. */
    async answer(given: Readonly<Record<string, string>>) {
      for (const item of questions) {
        await vi.waitFor(() => expect(document.querySelector(`#question-${item}`)).not.toBeNull(), patience)
        if (given[item]) await pick(item, given[item])
        await seat.press(/^(Go on|Look through and hand in)$/)
      }
    },
    /** The link of the ballot once it is made. */
    async ballot(): Promise<string> {
      return (await seat.page.findByLabelText<HTMLInputElement>('Link of your ballot')).value
    }
  }
}
