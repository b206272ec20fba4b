import { ballotsForVerdict, krippendorffAlpha } from '../agreement.ts'
import { isRating } from '../sheet.ts'
import type { Topic } from './topic.ts'
import type { Voter } from './votes.ts'

/** Krippendorff's α of all questions; undefined with too few ballots for any verdict, and where nothing can be compared. */
export function alphaOf(topics: readonly Pick<Topic, 'key'>[], voters: readonly Voter[]): number | undefined {
  if (voters.length < ballotsForVerdict) return undefined
  const rows = voters.map(({ answers }) =>
    topics.map(({ key }) => {
      const response = answers[key]
      return isRating(response) ? response : undefined
    })
  )
  return krippendorffAlpha(rows)
}
