import { useStore } from '@nanostores/react'
import { computed } from 'nanostores'
import { useEffect, useMemo } from 'react'
import type { Model } from '../../core/model.ts'
import type { Asked } from '../../core/workshop/invitation.ts'
import { ballotSheetOf } from '../../stores/participation.ts'
import { answer, type SheetStore } from '../../stores/sheets.ts'
import type { StoredSheet } from '../../stores/stored-sheet.ts'

export interface BallotSheet {
  readonly $sheet: SheetStore
  readonly sheet: StoredSheet
  /** Whether there are answers of the round before. */
  readonly hasBefore: boolean
}

/**
 * The sheets of a ballot, one for each form that is asked. A second round begins with the answers of the first, once:
 * what is not touched stays as it was.
 */
export function useBallotSheets(
  workshop: number,
  ballot: number,
  round: number,
  asked: readonly Asked[],
  models: readonly Model[]
): BallotSheet[] {
  const stores = useMemo(
    () =>
      asked.flatMap(each => {
        const model = models.find(({ id }) => id === each.model)
        const of = (at: number) => model && ballotSheetOf({ workshop, ballot, round: at }, each, model)
        const [$sheet, $before] = [of(round), of(round - 1)]
        return $sheet && $before ? [{ $sheet, $before }] : []
      }),
    [workshop, ballot, round, asked, models]
  )
  useEffect(() => {
    if (round === 1) return
    for (const { $sheet, $before } of stores) {
      if ($sheet.get().changedAt > 0) continue
      for (const [item, response] of Object.entries($before.get().answers)) answer($sheet, item, response)
    }
  }, [stores, round])
  const $all = useMemo(
    () =>
      computed(
        stores.map(({ $sheet }) => $sheet),
        (...all) => all
      ),
    [stores]
  )
  const sheets = useStore($all)
  return stores.flatMap(({ $sheet, $before }, at) => {
    const sheet = sheets[at]
    return sheet ? [{ $sheet, sheet, hasBefore: Object.keys($before.get().answers).length > 0 }] : []
  })
}
