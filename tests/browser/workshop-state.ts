import type { Page } from '@playwright/test'
import { toBase64url } from '../../src/core/codec/base64url.ts'
import { hexId } from '../../src/core/codec/hex-id.ts'
import type { Rating } from '../../src/core/sheet.ts'
import type { Phase, Workshop } from '../../src/stores/workshop.ts'
import { xm } from '../core/models.ts'
import { asked, aWorkshop, ballotOf } from '../stores/workshops-made.ts'

/** Puts a workshop into the browser, open, as if it had been prepared here. */
export async function giveWorkshop(page: Page, workshop: Workshop): Promise<void> {
  await page.addInitScript(
    ([key, text, id]) => {
      if (localStorage.getItem(key as string) !== null) return
      localStorage.setItem(key as string, text as string)
      localStorage.setItem('sextant:workshop-open', id as string)
    },
    [`sextant:workshop:${hexId(workshop.id)}`, JSON.stringify(workshop), hexId(workshop.id)]
  )
}

/** A workshop of nine that have voted twice, in some phase: three roles, a split on the first question. */
export async function aWorkshopIn(phase: Phase): Promise<Workshop> {
  const workshop = await aWorkshop(0x1234abcd, {
    phase,
    roles: ['Executives', 'Front line', 'Back office'],
    named: true
  })
  const items = xm.forms.short ?? []
  const votes = [1, 2].flatMap(round =>
    Array.from({ length: 9 }, (_, at) => {
      const answers = Object.fromEntries(
        items.map(
          (item, place) => [item, place === 0 && round === 1 ? (at % 2) * 3 + 1 : 2 + ((at + place) % 3)] as const
        )
      ) as Record<string, Rating>
      const sheets = [{ model: asked.model, modelVersion: 1, form: asked.form, answers }]
      return ballotOf(workshop, { ballot: at + 1, round, role: at % 3, name: `Person ${at + 1}`, sheets })
    })
  )
  const agreed = Object.fromEntries(
    items.slice(0, 12).map((item, at) => [`xm-competencies/short/${item}`, (at % 3) + 2])
  )
  return {
    ...workshop,
    ballots: votes.map(bytes => `1${toBase64url(bytes)}`),
    agreed: agreed as Workshop['agreed'],
    said: { 'xm-competencies/short/strategy': 'The promise is known upstairs only.' }
  }
}
