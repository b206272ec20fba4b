import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { pyramid, xm } from '../core/models.ts'
import { type FakeBrowser, openBrowser } from './browser.ts'
import { keptBy010 } from './kept-by-0.1.0.ts'

let browser: FakeBrowser
beforeEach(() => {
  browser = openBrowser({ kept: keptBy010 })
})
afterEach(() => {
  vi.unstubAllGlobals()
})

const workshop = 0x9e388d2f
const ballot = 0xb5e8f528

describe('what release 0.1.0 stored', () => {
  test('opens: assessments, the one in use, and the places in them', async () => {
    const { $assessments } = await import('../../src/stores/assessment-list.ts')
    const { $currentAssessment } = await import('../../src/stores/current.ts')
    const { $places } = await import('../../src/stores/places.ts')
    expect($assessments.get()).toEqual([
      { id: 'first', name: 'Inn 2025', organisation: 'Lamb & Co', changedAt: 1795338000000 },
      { id: '9652ae73', name: 'مهمان‌خانه', changedAt: 1795338000000 }
    ])
    expect($currentAssessment.get()).toBe('9652ae73')
    expect($places.get()).toEqual({ 'xm-competencies/long': 'lead/strategy:proof' })
  })

  test('opens: sheets with notes and marks', async () => {
    const { sheetOf } = await import('../../src/stores/sheets.ts')
    expect(sheetOf(xm, 'short', 'first').get()).toEqual({
      model: xm.id,
      modelVersion: 1,
      form: 'short',
      date: '2026-11-22',
      answers: { strategy: 4, metrics: 'na', roadmap: 'unknown' },
      notes: { strategy: 'Board paper of May' },
      evidence: { strategy: 'documented' },
      aside: {},
      changedAt: 1795338000000
    })
    expect(sheetOf(pyramid, 'short').get().answers).toEqual({ 'inform:plain': 2 })
  })

  test('opens: plan, route choices and report', async () => {
    const { planOf } = await import('../../src/stores/plan.ts')
    const { routeChoicesOf } = await import('../../src/stores/route-choices.ts')
    const { $report } = await import('../../src/stores/report.ts')
    expect(planOf('first').get()).toEqual([
      { model: xm.id, capability: 'strategy', step: 4, owner: 'Sara', due: '2027-01-31', status: 'started' },
      { model: pyramid.id, capability: 'solve', step: 'build', status: 'open' }
    ])
    expect(routeChoicesOf('first').get()).toEqual({
      [xm.id]: { target: 'scale', efforts: { 'strategy-3': 5 }, struckOut: ['design-2'] }
    })
    expect($report.get()).toEqual({
      without: ['notes'],
      advice: 'plan',
      author: 'Lamb & Co',
      logo: 'data:image/png;base64,AAAA',
      colour: '#0a6b5d'
    })
  })

  test('opens: a workshop with its key, and a participant’s part in it', async () => {
    const { $openWorkshop, storedWorkshops, workshopOf } = await import('../../src/stores/workshops.ts')
    const { ballotSheetOf, participationIn } = await import('../../src/stores/participation.ts')
    expect($openWorkshop.get()).toBe('9e388d2f')
    expect(storedWorkshops()).toEqual([JSON.parse(keptBy010['sextant:workshop:9e388d2f'] ?? '')])
    expect(workshopOf(workshop).get()).toMatchObject({ phase: 'decide', agreed: { strategy: 3, roadmap: 2 } })
    expect(participationIn(workshop).get()).toMatchObject({ ballot, name: 'Ben', role: null, step: '1:lead' })
    expect(ballotSheetOf({ workshop, ballot, round: 1 }, { form: 'short', modelVersion: 1 }, xm).get().answers).toEqual(
      { strategy: 5 }
    )
  })

  test('is as it was after everything was looked at', async () => {
    const { participationIn } = await import('../../src/stores/participation.ts')
    const { refreshWorkshops } = await import('../../src/stores/workshops.ts')
    const { sheetOf } = await import('../../src/stores/sheets.ts')
    participationIn(workshop).get()
    refreshWorkshops()
    sheetOf(xm, 'short', 'first').get()
    expect(Object.fromEntries(browser.storage)).toEqual(keptBy010)
  })
})
