import { useState } from 'react'
import { type Separator, toCsv } from '../../core/codec/csv.ts'
import { countedLate } from '../../core/workshop/ballot-box.ts'
import { ballotRows } from '../../core/workshop/ballot-rows.ts'
import type { Topic } from '../../core/workshop/topic.ts'
import type { ModelWords } from '../../i18n/model-words.ts'
import { text } from '../../i18n/text.ts'
import { fileName, saveText } from '../../stores/browser/save-file.ts'
import { castBallots } from '../../stores/cast-ballots.ts'
import type { Workshop } from '../../stores/workshop.ts'
import { dayOfWorkshop } from '../../stores/workshop-state.ts'
import { topicName } from '../../wording/topic-name.ts'
import { votesCsv } from '../../wording/votes-csv.ts'
import type { WorkshopSpeech } from '../votes/workshop-words.ts'

interface Props {
  readonly workshop: Workshop
  readonly topics: readonly Topic[]
  readonly words: Readonly<Record<string, ModelWords>>
  readonly speech: WorkshopSpeech
}

const separators: Readonly<Record<'comma' | 'semicolon' | 'tab', Separator>> = { comma: ',', semicolon: ';', tab: '\t' }
const names = Object.keys(separators) as (keyof typeof separators)[]

/** The ballots for a spreadsheet, with hands, agreed values and notes. */
export function VotesFile({ workshop, topics, words, speech }: Props) {
  const { lang, t, models } = speech
  const own = t.workshop.outcome
  const [separator, setSeparator] = useState<keyof typeof separators>('comma')
  const save = () => {
    const { named, roles, filledFrom = {}, lateHands = [] } = workshop
    const late = countedLate(workshop).map(({ link }) => link)
    const lateCast = new Set(castBallots(late, models))
    const ballots = castBallots(workshop.ballots, models)
    const rows = ballotRows({ ballots, topics, roles, isNameless: !named, isLate: cast => lateCast.has(cast) })
    const nameOf = (topic: Topic) =>
      text(lang, t.workshop.csv.column, { name: topicName(topic, words[topic.model]), key: topic.key })
    const table = { ...workshop, rows, topics, nameOf, filledFrom, lateHands, late: late.length }
    const content = toCsv(votesCsv(table, speech), separators[separator])
    saveText(fileName('csv', 'sextant', workshop.title, dayOfWorkshop(workshop)), 'text/csv', content)
  }
  return (
    <>
      <button type="button" className="button" onClick={save}>
        {own.csv}
      </button>
      <label>
        {own.separator}{' '}
        <select value={separator} onChange={({ target }) => setSeparator(target.value as keyof typeof separators)}>
          {names.map(name => (
            <option key={name} value={name}>
              {own.separators[name]}
            </option>
          ))}
        </select>
      </label>
    </>
  )
}
