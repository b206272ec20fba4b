import type { Model } from '../core/model.ts'
import { countAgain, setApart, takeIn, takeOut } from '../core/workshop/ballot-box.ts'
import { today } from './browser/clock.ts'
import { castBallots } from './cast-ballots.ts'
import { changeBallots } from './workshop-changes.ts'

/** Takes a ballot that came after the reveal into the measurement. */
export function takeLateIn(id: number, link: string, models: readonly Model[]): void {
  changeBallots(id, box => takeIn(box, link, each => castBallots([each], models)[0]), true)
}

/** Lays a late ballot that was taken in beside the others again. */
export function setLateApart(id: number, link: string): void {
  changeBallots(id, box => setApart(box, link), false)
}

/** Takes a ballot out of the count, with a reason. */
export function removeBallot(id: number, link: string, why: string): void {
  changeBallots(id, box => takeOut(box, link, why, today()), false)
}

/** Counts a ballot again that was taken out. */
export function putBallotBack(id: number, link: string): void {
  changeBallots(id, box => countAgain(box, link), false)
}
