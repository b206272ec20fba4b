import type { Speech } from '../../wording/speech.ts'
import { Said } from './Said.tsx'

interface Props {
  /** The id of a competency or level. */
  readonly id: string
  readonly speech: Speech
}

/** A competency or level by its name, and under it what it asks in plain words. */
export function PartName({ id, speech }: Props) {
  const part = speech.words.dimensions[id]
  return (
    <>
      <Said speech={speech}>{part?.name ?? id}</Said>
      {part?.question && (
        <small className="asks">
          <Said speech={speech}>{part.question}</Said>
        </small>
      )}
    </>
  )
}
