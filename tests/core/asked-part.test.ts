import { describe, expect, test } from 'vitest'
import { askedPart } from '../../src/core/asked-part.ts'
import { score } from '../../src/core/score.ts'
import { xm } from './models.ts'

const sheet = { model: xm.id, modelVersion: xm.version, form: 'short' as const }

describe('the part of a model that was asked', () => {
  test('is nothing less than the model where all of it was', () => {
    expect(
      askedPart(
        xm,
        sheet,
        xm.dimensions.map(({ id }) => id)
      )
    ).toBeUndefined()
  })

  test('is whole in itself: seven answers to seven questions leave nothing open and nothing unanswered', () => {
    const part = askedPart(xm, sheet, ['lead', 'enlighten'])
    expect(part?.dimensions.map(({ id }) => id)).toEqual(['lead', 'enlighten'])
    const capabilities = part?.dimensions.flatMap(dimension => dimension.capabilities) ?? []
    const items = (xm.forms.short ?? []).filter(item => capabilities.some(({ id }) => item.startsWith(id)))
    const answers = Object.fromEntries(items.map(item => [item, 3 as const]))
    const { overall, open } = score(part ?? xm, { ...sheet, answers })
    expect([overall.score, overall.coverage, open]).toEqual([3, 1, []])
    expect(overall.inScope).toBe(overall.rated)
  })
})
