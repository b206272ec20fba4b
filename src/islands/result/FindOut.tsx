import { useContext } from 'react'
import type { Model } from '../../core/model.ts'
import type { Sheet } from '../../core/sheet.ts'
import { text } from '../../i18n/text.ts'
import type { Speech } from '../../wording/speech.ts'
import { toFindOut } from '../../wording/to-find-out.ts'
import { Planning } from '../plan/planning.ts'
import { Said } from '../ui/Said.tsx'

/** More at once are no help: the first ones change what is asked next. */
const atOnce = { first: 7, beside: 3 } as const

interface Props {
  readonly model: Model
  readonly sheet: Sheet
  readonly speech: Speech
  /** `first`: too little is known for a route. `beside`: there is one, and it counts only what is known. */
  readonly when: keyof typeof atOnce
}

/** Questions to find out, each a link to itself, with who could tell. */
export function FindOut({ model, sheet, speech, when }: Props) {
  const { lang, t } = speech
  const questionnaire = useContext(Planning)?.questionnaire
  const all = toFindOut(model, sheet, speech)
  const Heading = when === 'first' ? 'h2' : 'h3'
  const more = all.length - atOnce[when]
  const [title, about] =
    when === 'first'
      ? [t.results.findOutTitle, t.results.findOutText]
      : [t.route.besideTitle, text(lang, t.route.provisional, { count: all.length })]
  return (
    <section aria-labelledby="find-out-title" className="result-find-out">
      <Heading id="find-out-title">{title}</Heading>
      <p>{about}</p>
      <ol>
        {all.slice(0, atOnce[when]).map(({ item, question, said, knows, place }) => (
          <li key={item}>
            {questionnaire ? (
              <a href={`${questionnaire}#${place}`}>
                <Said speech={speech}>{question}</Said>
              </a>
            ) : (
              <Said speech={speech}>{question}</Said>
            )}{' '}
            <small className="asks">
              <Said speech={speech}>{`${said} ${knows}`.trim()}</Said>
            </small>
          </li>
        ))}
      </ol>
      {more > 0 && <p>{text(lang, t.results.findOutMore, { count: more })}</p>}
    </section>
  )
}
