import type { Speech } from '../../wording/speech.ts'
import { Said } from '../ui/Said.tsx'

interface Props {
  readonly name: string
  /** Its score and what else there is to say in a word. */
  readonly facts: readonly (string | false | undefined)[]
  /** Sentences about it. */
  readonly about: readonly (string | undefined)[]
  readonly speech: Speech
}

/** What a picture of a result says of the part that is pointed at: its name, its figures, and what they stand for. */
export function PartReading({ name, facts, about, speech }: Props) {
  return (
    <>
      <strong>
        <Said speech={speech}>{`${name}: ${facts.filter(Boolean).join(' · ')}`}</Said>
      </strong>
      {about.map(
        sentence =>
          sentence && (
            <span key={sentence}>
              {' '}
              <Said speech={speech}>{sentence}</Said>
            </span>
          )
      )}
    </>
  )
}
