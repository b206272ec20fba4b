import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  cutOff,
  type DeskLead,
  hasListened,
  heardDesk,
  newLead,
  spoken,
  takenLead
} from '../../../../src/core/workshop/room/desk-lead.ts'

const mine = newLead(5)
const leading = spoken(hasListened(mine), 1000)

describe('who leads a room', () => {
  test('a page that is opened comes after whatever was said, once it has listened', () => {
    const heard = heardDesk(mine, { desk: 9, revision: 2000 })
    expect(heard.stage).toBe('listening')
    expect(hasListened(heard)).toEqual({ desk: 5, revision: 2000, stage: 'leading', hasLed: true })
    expect(spoken(hasListened(heard), 1500).revision).toBe(2001)
    expect(spoken(hasListened(heard), 2500).revision).toBe(2500)
  })

  test('a page that leads follows one that speaks later, and no earlier one', () => {
    expect(heardDesk(leading, { desk: 9, revision: 999 })).toBe(leading)
    expect(heardDesk(leading, { desk: 5, revision: 9999 })).toBe(leading)
    expect(heardDesk(leading, { desk: 9, revision: 1001 })).toMatchObject({ stage: 'following', revision: 1001 })
  })

  test('a page that was away listens first, and does not take the lead from one that has it since', () => {
    const away = cutOff(leading)
    expect(away.stage).toBe('listening')
    const back = hasListened(heardDesk(away, { desk: 9, revision: 1500 }))
    expect(back.stage).toBe('following')
    expect(cutOff(back)).toBe(back)
    expect(hasListened(back)).toBe(back)
  })

  test('a page that was away goes on leading where nobody has spoken meanwhile', () => {
    expect(hasListened(cutOff(leading)).stage).toBe('leading')
  })

  test('the facilitator takes the lead: at once, or without a line as soon as it has listened', () => {
    const following = heardDesk(leading, { desk: 9, revision: 1500 })
    expect(takenLead(following, true).stage).toBe('leading')
    const waiting = takenLead(following, false)
    expect(waiting.stage).toBe('listening')
    expect(hasListened(heardDesk(waiting, { desk: 9, revision: 1700 })).stage).toBe('leading')
  })

  test('of two pages that both have heard all that was said, one leads', () => {
    const acts = fc.array(fc.constantFrom('first', 'second'), { maxLength: 12 })
    fc.assert(
      fc.property(acts, turns => {
        const pages: Record<string, DeskLead> = { first: newLead(1), second: newLead(2) }
        turns.forEach((who, at) => {
          const other = who === 'first' ? 'second' : 'first'
          const said = spoken(takenLead(pages[who] as DeskLead, true), at)
          pages[who] = said
          pages[other] = heardDesk(hasListened(pages[other] as DeskLead), said)
        })
        const leads = Object.values(pages).filter(({ stage }) => stage === 'leading')
        expect(leads).toHaveLength(turns.length > 0 ? 1 : 0)
      })
    )
  })
})
