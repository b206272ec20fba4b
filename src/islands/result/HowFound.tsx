import type { Speech } from '../../wording/speech.ts'

interface Props {
  readonly speech: Speech
  /** The address of the method page. */
  readonly method: string
}

/** How a result was worked out, in a sentence, with the way to the method. */
export function HowFound({ speech, method }: Props) {
  const { results } = speech.t
  return (
    <section aria-labelledby="how-title" className="result-method">
      <h2 id="how-title">{results.howTitle}</h2>
      <p className="quiet">
        <span>{results.how}</span> <a href={method}>{results.howLink}</a>
      </p>
    </section>
  )
}
