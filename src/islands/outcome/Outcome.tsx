import { useStore } from '@nanostores/react'
import { useMemo, useRef } from 'react'
import { agreedSheets } from '../../core/workshop/agreed-sheet.ts'
import { countedLate } from '../../core/workshop/ballot-box.ts'
import { peopleIn } from '../../core/workshop/tally.ts'
import type { ModelWords } from '../../i18n/model-words.ts'
import { list, text } from '../../i18n/text.ts'
import { $report } from '../../stores/report.ts'
import type { Workshop } from '../../stores/workshop.ts'
import { dayOfWorkshop } from '../../stores/workshop-state.ts'
import { ReportCover } from '../report/ReportCover.tsx'
import { usePaper } from '../report/use-paper.ts'
import { AskedWords } from '../votes/AskedWords.tsx'
import { useTally } from '../votes/use-tally.ts'
import { askedForm, type WorkshopSpeech } from '../votes/workshop-words.ts'
import { AfterIt } from './AfterIt.tsx'
import { AgreedResults } from './AgreedResults.tsx'
import { AllTopics } from './AllTopics.tsx'
import { Filling } from './Filling.tsx'
import { LateMarks } from './LateMarks.tsx'
import { MethodNote } from './MethodNote.tsx'
import { OutcomeRadar } from './OutcomeRadar.tsx'
import { TakeAway } from './TakeAway.tsx'
import { useAgreedOnWall } from './use-agreed-on-wall.ts'
import { WorthTalking } from './WorthTalking.tsx'

interface Props {
  readonly workshop: Workshop
  readonly speech: WorkshopSpeech
}

/** What came of the workshop: the decision, beside the measurement it rests on. */
export function Outcome(props: Props) {
  return (
    <AskedWords asked={props.workshop.asked} speech={props.speech}>
      {words => <ReadyOutcome {...props} words={words} />}
    </AskedWords>
  )
}

type ReadyProps = Props & { readonly words: Readonly<Record<string, ModelWords>> }

function ReadyOutcome({ workshop: stored, words, speech }: ReadyProps) {
  const { lang, t, models } = speech
  const { outcome } = t.workshop
  const tally = useTally(stored, models)
  const { topics, voters, agreed } = tally
  const workshop = { ...stored, agreed }
  const { asked, title } = workshop
  useAgreedOnWall(workshop, topics, words, speech)
  const date = dayOfWorkshop(workshop)
  const sheets = useMemo(() => agreedSheets(asked, topics, agreed, date), [asked, topics, agreed, date])
  const report = useStore($report)
  const root = useRef<HTMLDivElement>(null)
  // A room takes home what it decided: of the advice only the headings, unless somebody asked for more.
  usePaper(root, report.advice === 'open' ? { ...report, advice: 'none' } : report)
  const answered = sheets.filter(({ answers }) => Object.keys(answers).length > 0)
  const count = text(lang, outcome.people, { count: peopleIn(tally) })
  const people =
    workshop.roles.length > 0
      ? text(lang, outcome.withRoles, { people: count, roles: list(lang, workshop.roles) })
      : count
  const hasLate = countedLate(workshop).length > 0 || (workshop.lateHands ?? []).length > 0
  const forms = asked.flatMap(each => askedForm(speech, each)?.title ?? [])
  return (
    <div ref={root} className="sections outcome" data-covered>
      <ReportCover
        report={report}
        name={title}
        form={list(lang, forms)}
        date={date}
        people={people}
        lang={lang}
        t={t.cover}
      />
      <h2 tabIndex={-1}>{outcome.title}</h2>
      <p className="lead">{text(lang, hasLate ? outcome.leadLate : outcome.lead, { people: count })}</p>
      <LateMarks workshop={workshop} lang={lang} t={outcome} />
      <Filling workshop={workshop} topics={topics} speech={speech} />
      {asked.map((each, at) => {
        const [model, form, sheet] = [models.find(one => one.id === each.model), askedForm(speech, each), sheets[at]]
        const own = words[each.model]
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
      <WorthTalking topics={topics} workshop={workshop} words={words} speech={speech} />
      <AgreedResults workshop={workshop} asked={asked} sheets={answered} words={words} speech={speech} />
      <MethodNote topics={topics} voters={voters.first} speech={speech} />
      <AllTopics topics={topics} workshop={workshop} words={words} speech={speech} />
      <TakeAway workshop={workshop} topics={topics} sheets={answered} words={words} speech={speech} />
      <AfterIt workshop={workshop} topics={topics} speech={speech} />
    </div>
  )
}
