import { useStore } from '@nanostores/react'
import { useMemo } from 'react'
import { agreedSheets, rungOfMedian } from '../../core/agreed-sheet.ts'
import { dayOf } from '../../core/days.ts'
import type { Response } from '../../core/sheet.ts'
import { text } from '../../i18n/text.ts'
import { wantModels, wordsOfAll } from '../../stores/wanted-models.ts'
import type { Workshop } from '../../stores/workshop.ts'
import { fillAgreed } from '../../stores/workshops.ts'
import { ResultBody } from '../results/ResultBody.tsx'
import { useTally } from '../reveal/use-topics.ts'
import { formOf, type WorkshopSpeech } from '../workshop/workshop-words.ts'
import { AllTopics } from './AllTopics.tsx'
import { MethodNote } from './MethodNote.tsx'
import { OutcomeRadar } from './OutcomeRadar.tsx'
import { TakeAway } from './TakeAway.tsx'
import { WorthTalking } from './WorthTalking.tsx'

interface Props {
  readonly workshop: Workshop
  readonly speech: WorkshopSpeech
}

/** What came of the workshop: the decision, beside the measurement it rests on. */
export function Outcome({ workshop, speech }: Props) {
  const { lang, dir, t, models, forms, addresses } = speech
  const words = t.workshop.outcome
  const { id, asked, agreed, filled } = workshop
  const files = forms.filter(form => asked.some(({ model }) => model === form.model)).map(form => form.files)
  const wanted = useStore(wordsOfAll(files))
  const { topics, voters } = useTally(workshop, models)
  const sheets = useMemo(
    () => agreedSheets(asked, topics, agreed, dayOf(workshop.changedAt)),
    [asked, topics, agreed, workshop.changedAt]
  )
  if (wanted.state !== 'ready') {
    return (
      <p role="status">
        {wanted.state === 'loading' ? t.workshop.loading : t.workshop.failed}{' '}
        {wanted.state === 'failed' && (
          <button type="button" className="button" onClick={() => wantModels(files)}>
            {t.workshop.retry}
          </button>
        )}
      </p>
    )
  }
  const open = topics.filter(({ key }) => agreed[key] === undefined)
  const medians = Object.fromEntries(
    open.flatMap(({ key, first, second }): [string, Response][] => {
      const { median } = second ?? first
      return median === undefined ? [] : [[key, rungOfMedian(median)]]
    })
  )
  // Whoever raised a hand is in no ballot.
  const people = Math.max(voters.second.length, ...topics.map(({ first, second }) => (second ?? first).votes))
  const taken = topics.filter(({ key }) => filled.includes(key)).length
  const answered = sheets.filter(({ answers }) => Object.keys(answers).length > 0)
  return (
    <div className="result outcome">
      <h2 tabIndex={-1}>{words.title}</h2>
      <p className="lead">{text(lang, words.lead, { people: text(lang, words.people, { count: people }) })}</p>
      <div role="status" className="filling">
        <p>{open.length === 0 ? words.allAgreed : text(lang, words.open, { count: open.length })}</p>
        {Object.keys(medians).length > 0 && (
          <p className="buttons no-print">
            <button type="button" className="button" onClick={() => fillAgreed(id, medians)}>
              {words.fill}
            </button>
            <span className="quiet">{words.fillHint}</span>
          </p>
        )}
        {taken > 0 && <p className="quiet">{text(lang, words.filled, { count: taken })}</p>}
      </div>
      {asked.map((each, at) => {
        const [model, form, sheet] = [models.find(one => one.id === each.model), formOf(speech, each), sheets[at]]
        const own = wanted.words[each.model]
        if (!model || !form || !own || !sheet) return null
        return (
          <OutcomeRadar
            key={`${each.model}/${each.form}`}
            asked={each}
            model={model}
            words={own}
            title={form.title}
            sheet={sheet}
            topics={topics.filter(topic => topic.model === each.model && topic.form === each.form)}
            workshop={workshop}
            voters={voters.first}
            speech={speech}
          />
        )
      })}
      <WorthTalking topics={topics} workshop={workshop} words={wanted.words} speech={speech} />
      {answered.length === 0 && <p className="notice">{words.nothing}</p>}
      {answered.map(sheet => {
        const [model, form] = [models.find(one => one.id === sheet.model), formOf(speech, sheet)]
        const own = wanted.words[sheet.model]
        return (
          model &&
          form &&
          own && (
            <div key={`${sheet.model}/${sheet.form}`} className="result agreed-result">
              <h2>{text(lang, words.resultTitle, { form: form.title })}</h2>
              <ResultBody
                model={model}
                sheet={sheet}
                speech={{ lang, dir, t, words: own, pageOf: capability => `${form.pages}${capability}/` }}
                method={addresses.method}
              />
            </div>
          )
        )
      })}
      <AllTopics topics={topics} workshop={workshop} words={wanted.words} speech={speech} />
      <MethodNote topics={topics} voters={voters.first} speech={speech} />
      <TakeAway workshop={workshop} topics={topics} sheets={answered} speech={speech} />
    </div>
  )
}
