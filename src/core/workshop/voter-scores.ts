import { itemsOf, type Model } from '../model.ts'
import { type Scores, score } from '../score.ts'
import type { Response } from '../sheet.ts'
import type { Asked } from './invitation.ts'
import { topicKey } from './topic.ts'
import type { Voter } from './votes.ts'

/** What each voter's ballot scores in one of the forms asked. */
export function voterScores(model: Model, { form, modelVersion }: Asked, voters: readonly Voter[]): Scores[] {
  const items = itemsOf(model, form, modelVersion).map(item => ({ item, key: topicKey(model.id, form, item) }))
  return voters.map(voter => {
    const answers = items.flatMap(({ item, key }): [string, Response][] => {
      const response = voter.answers[key]
      return response === undefined ? [] : [[item, response]]
    })
    return score(model, { model: model.id, modelVersion, form, answers: Object.fromEntries(answers) })
  })
}
