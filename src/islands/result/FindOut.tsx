import { useContext } from 'react'
import { findOut } from '../../core/find-out.ts'
import type { Model } from '../../core/model.ts'
import { partsOf } from '../../core/parts.ts'
import type { Sheet } from '../../core/sheet.ts'
import { text } from '../../i18n/text.ts'
import { questionOf, skillName } from '../../wording/items.ts'
import type { Speech } from '../../wording/speech.ts'
import { Planning } from '../plan/planning.ts'
import { Said } from '../ui/Said.tsx'

/** More at once are no help: the first ones change what is asked next. */
const atOnce = 7

interface Props {
  readonly model: Model
  readonly sheet: Sheet
  readonly speech: Speech
}

/** Where too little is known for a route: the questions to find out first, each a link to itself. */
export function FindOut({ model, sheet, speech }: Props) {
  const { lang, t, words } = speech
  const questionnaire = useContext(Planning)?.questionnaire
  const all = findOut(model, sheet)
  const parts = partsOf(model, sheet.form)
  return (
    <section aria-labelledby="find-out-title" className="result-find-out">
      <h2 id="find-out-title">{t.results.findOutTitle}</h2>
      <p>{t.results.findOutText}</p>
      <ol>
        {all.slice(0, atOnce).map(({ item }) => {
          const name = `${skillName(words, item)}: ${questionOf(words, item)}`
          const part = parts.find(({ items }) => items.includes(item))?.id
          return (
            <li key={item}>
              {questionnaire && part ? (
                <a href={`${questionnaire}#${part}/${item}`}>
                  <Said speech={speech}>{name}</Said>
                </a>
              ) : (
                <Said speech={speech}>{name}</Said>
              )}
            </li>
          )
        })}
      </ol>
      {all.length > atOnce && <p>{text(lang, t.results.findOutMore, { count: all.length - atOnce })}</p>}
    </section>
  )
}
