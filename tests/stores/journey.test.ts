import { afterEach, describe, expect, test, vi } from 'vitest'
import { withCell } from '../../src/core/worksheets/journey.ts'
import { openBrowser } from './browser.ts'

async function open(kept: Readonly<Record<string, string>> = {}) {
  const browser = openBrowser({ kept })
  return { browser, ...(await import('../../src/stores/journey.ts')) }
}

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('the journey of an assessment', () => {
  test('is kept, cut where it is too long, and removed where it says nothing', async () => {
    const { browser, changeJourney, journeyOf, newStage, noJourney } = await open()
    const stage = newStage()
    changeJourney('first', one => ({ ...one, title: 'x'.repeat(500), stages: [stage] }))
    changeJourney('first', one => withCell(one, stage.id, 'wants', { text: 'y'.repeat(500) }))
    const written = JSON.parse(browser.storage.get('sextant:journey:first') ?? '')
    expect(written.title).toHaveLength(200)
    expect(written.stages[0].cells.wants).toEqual({ text: 'y'.repeat(300), known: 'guessed' })
    expect(journeyOf('other').get()).toBe(noJourney)
    changeJourney('first', () => ({ title: '', stages: [] }))
    expect(browser.storage.has('sextant:journey:first')).toBe(false)
  })

  test('of a stranger is read stage by stage and cell by cell', async () => {
    const { journeyOf, noJourney } = await open({
      'sextant:journey:first': JSON.stringify({
        title: 7,
        stages: [
          null,
          { id: 'a b', name: 'no id' },
          {
            id: 'a',
            name: 'Arriving',
            cells: { wants: { text: 'A bed', known: 'sworn' }, who: 'Ida', waiting: { text: 3 } }
          },
          { id: 'a', name: 'twice' },
          { id: 'b', cells: { feeling: { text: '-2', known: 'seen' } } },
          { id: 'c', cells: { feeling: { text: 'awful', known: 'seen' } } },
          ...Array.from({ length: 500 }, (_, at) => ({ id: `more-${at}` }))
        ]
      }),
      'sextant:journey:second': '[]',
      'sextant:journey:third': '{"title":"T","stages":"none"}'
    })
    const { title, stages } = journeyOf('first').get()
    expect(title).toBe('')
    expect(stages).toHaveLength(8)
    expect(stages.slice(0, 3)).toEqual([
      { id: 'a', name: 'Arriving', cells: { wants: { text: 'A bed', known: 'guessed' } } },
      { id: 'b', name: '', cells: { feeling: { text: '-2', known: 'seen' } } },
      { id: 'c', name: '', cells: {} }
    ])
    expect(journeyOf('second').get()).toBe(noJourney)
    expect(journeyOf('third').get()).toEqual({ title: 'T', stages: [] })
  })
})
