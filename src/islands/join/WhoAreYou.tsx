import { useStore } from '@nanostores/react'
import { number, text } from '../../i18n/text.ts'
import { becomePerson, type OtherPart, type ParticipationStore } from '../../stores/participation.ts'
import type { JoinSpeech } from './join-words.ts'

interface Props {
  readonly $part: ParticipationStore
  readonly round: number
  readonly speech: JoinSpeech
}

/** Whose turn it is on a device of several: in the first vote one comes after the other, in the second each comes back. */
export function WhoAreYou({ $part, round, speech }: Props) {
  const { lang, t } = speech
  const { others = [], ...own } = useStore($part)
  if (others.length === 0) return null
  if (round === 1) {
    return <p>{text(lang, t.join.personNow, { count: others.length, number: number(lang, others.length + 1) })}</p>
  }
  const isNew = Object.keys(own.handed).length === 0
  const people = [...others, ...(isNew ? [] : [own])].sort((a, b) => numberOf(a) - numberOf(b))
  return (
    <fieldset className="choices">
      <legend>{t.join.whoAreYou}</legend>
      {people.map(person => (
        <label key={person.ballot}>
          <input
            type="radio"
            name="person"
            checked={person.ballot === own.ballot}
            onChange={() => becomePerson($part, person.ballot)}
          />
          {person.name || text(lang, t.join.person, { number: number(lang, numberOf(person)) })}
        </label>
      ))}
    </fieldset>
  )
}

function numberOf({ person = 1 }: OtherPart): number {
  return person
}
