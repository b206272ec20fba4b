import { alsoWorthSentences } from '../../wording/also-worth.ts'
import type { Speech } from '../../wording/speech.ts'
import { Said } from '../ui/Said.tsx'

type Props = Parameters<typeof alsoWorthSentences>[0] & { readonly speech: Speech }

/** What is worth doing beside the route, if anything. */
export function AlsoWorthList({ speech, ...around }: Props) {
  const said = alsoWorthSentences(around, speech)
  if (said.length === 0) return null
  return (
    <div className="result-also">
      <h3>{speech.t.route.alsoTitle}</h3>
      <ul>
        {said.map(sentence => (
          <li key={sentence}>
            <Said speech={speech}>{sentence}</Said>
          </li>
        ))}
      </ul>
    </div>
  )
}
