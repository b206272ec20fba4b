import { expect, test } from 'vitest'
import { evidenceShare } from '../../src/core/evidence.ts'
import type { Sheet } from '../../src/core/sheet.ts'
import { competency, sheet, stagesModel } from './models.ts'

const model = stagesModel([competency('d', ['a', 'b', 'c', 'e', 'f'])])
const answered: Sheet = sheet(model, { a: 3, b: 4, c: 'unknown', e: 'na', f: 5 })

test.each<[string, Sheet, object]>([
  ['no mark: all claimed, 0 of 3 backed', answered, { claimed: 3, documented: 0, measured: 0, rated: 3, backed: 0 }],
  [
    'one of each: 2 of 3 backed',
    { ...answered, evidence: { a: 'claimed', b: 'documented', f: 'measured' } },
    { claimed: 1, documented: 1, measured: 1, rated: 3, backed: 2 / 3 }
  ],
  [
    'a mark on what is not rated counts nothing',
    { ...answered, evidence: { a: 'measured', c: 'measured', e: 'documented' } },
    { claimed: 2, documented: 0, measured: 1, rated: 3, backed: 1 / 3 }
  ],
  ['nothing rated: nothing backed', sheet(model, {}), { claimed: 0, documented: 0, measured: 0, rated: 0, backed: 0 }]
])('%s', (_, sheet, share) => {
  expect(evidenceShare(model, sheet)).toEqual(share)
})

test('what is retired is not counted', () => {
  const changed = { ...model, version: 2, changes: { a: { retired: 2 } } }
  expect(evidenceShare(changed, sheet(changed, { a: 3, b: 3 })).rated).toBe(1)
  expect(evidenceShare(changed, { ...sheet(changed, { a: 3, b: 3 }), modelVersion: 1 }).rated).toBe(2)
})
