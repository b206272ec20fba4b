import { useMemo } from 'react'
import type { Workshop } from '../../stores/workshop.ts'
import type { WallView } from '../../wording/wall-view.ts'
import type { WorkshopSpeech } from '../votes/workshop-words.ts'
import { useOnWall } from '../wall/use-on-wall.ts'

/** Puts the code of the invitation on the wall, the figures of its key, and how many have handed in: a count, never who. */
export function useCollectingOnWall(
  { title, named }: Workshop,
  round: 1 | 2,
  link: string | undefined,
  figures: string | undefined,
  counted: string,
  { t }: WorkshopSpeech
): void {
  const { invite, inviteNamed, inviteAgain } = t.workshop.wall
  const text = round === 2 ? inviteAgain : named ? inviteNamed : invite
  const view = useMemo(
    (): WallView => (link ? { kind: 'invitation', title, text, link, figures, counted } : { kind: 'title', title }),
    [title, text, link, figures, counted]
  )
  useOnWall(view)
}
