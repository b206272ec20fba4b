import { useStore } from '@nanostores/react'
import { Suspense, useMemo } from 'react'
import { readResult } from '../../core/reading.ts'
import { wordsOn } from '../../i18n/foreign-words.ts'
import type { BriefWords } from '../../i18n/model-words.ts'
import { day, text } from '../../i18n/text.ts'
import type { Assessment } from '../../stores/assessment-list.ts'
import { repeatAssessment } from '../../stores/assessments.ts'
import { today } from '../../stores/browser/clock.ts'
import { openAssessment } from '../../stores/current.ts'
import type { ReadyModel } from '../../stores/models.ts'
import type { OfferedForm } from '../../stores/offered-forms.ts'
import { planOf } from '../../stores/plan.ts'
import { sheetOf } from '../../stores/sheets.ts'
import { greetingOf } from '../../wording/greeting.ts'
import { limbLabel } from '../../wording/picture-labels.ts'
import type { Speech } from '../../wording/speech.ts'
import { standingOf } from '../../wording/standing.ts'
import { stepWords } from '../../wording/step-words.ts'
import { Limb } from '../charts/Limb.tsx'
import { Arriving } from '../ui/Arriving.tsx'
import { late } from '../ui/late.ts'
import { assessmentName, useAssessments } from '../ui/name.ts'
import { Said } from '../ui/Said.tsx'
import { Ahead } from './Ahead.tsx'
import { FailedBack } from './FailedBack.tsx'
import type { WelcomeProps } from './welcome-props.ts'

type Props = WelcomeProps & {
  readonly form: OfferedForm
  readonly assessment: Assessment
  readonly loaded: ReadyModel<BriefWords> | undefined
}

// Few have a profile.
const lateParts = late(async () => (await import('./PartScores.tsx')).PartScores)

/** Where somebody stands who comes back, what is due, and the ways on. */
export function Greeted(props: Props) {
  const { loaded } = props
  return loaded ? <Ready {...props} loaded={loaded} /> : <FailedBack {...props} />
}

function Ready({
  form,
  assessment,
  loaded,
  lang,
  dir,
  t,
  addresses
}: Props & { readonly loaded: ReadyModel<BriefWords> }) {
  const { model, words } = loaded
  const sheet = useStore(sheetOf(model, form.form, assessment.id))
  const plan = useStore(planOf(assessment.id))
  const speech = useMemo(
    (): Speech => ({ lang, dir, t: t.results, words: wordsOn(lang, words), pageOf: id => `${form.pages}${id}/` }),
    [lang, dir, t, words, form]
  )
  const { all } = useAssessments()
  const now = today()
  const greeting = greetingOf(model, sheet, plan, now, speech, t)
  const { scores } = readResult(model, sheet)
  const { overall } = scores
  const { next } = greeting
  const { title } =
    next?.kind === 'step' ? stepWords(next.step, new Map([[model.id, words]]), lang, t.plan) : { title: '' }
  const name = assessmentName(assessment, t.saved)
  const repeat = () => {
    const month = new Intl.DateTimeFormat(lang, { month: 'long', year: 'numeric' }).format(Date.parse(now))
    const id = repeatAssessment(assessment.id, {
      name: text(lang, t.back.againName, { name, month }),
      organisation: assessment.organisation ?? name
    })
    openAssessment(id)
    location.assign(form.questionnaire)
  }
  return (
    <div className="home-back">
      <div className="home-back-words">
        <p className="quiet">
          <bdi>{name}</bdi>
          {all.length > 1 && <a href={addresses.saved}>{t.saved.change}</a>}
          {sheet.date && <span> · {text(lang, t.back.changed, { date: day(lang, sheet.date) })}</span>}
        </p>
        <h1>
          <Said speech={speech}>{greeting.title}</Said>
        </h1>
        {greeting.plan && <p>{greeting.plan}</p>}
        <Ahead next={next} title={title} plan={addresses.plan} speech={speech} t={t} />
        {greeting.helped && (
          <p>
            <a href={addresses.plan}>{greeting.helped}</a>
          </p>
        )}
        <ul className="home-ways-on">
          <li>
            <a href={form.questionnaire}>{greeting.goOn.label}</a> <span>{greeting.goOn.figure}</span>
          </li>
          <li>
            <a href={addresses.results}>{t.back.result}</a> <span>{greeting.range}</span>
          </li>
          <li>
            {greeting.again.isDue ? (
              <button type="button" className="plain" onClick={repeat}>
                {t.back.again}
              </button>
            ) : (
              <span>{t.back.again}</span>
            )}{' '}
            <span>{greeting.again.sentence}</span>
          </li>
        </ul>
      </div>
      {model.reading === 'profile' ? (
        <Suspense>
          <Arriving part={lateParts} props={{ model, scores, speech }} />
        </Suspense>
      ) : (
        <Limb
          score={overall.score}
          low={overall.low}
          high={overall.high}
          bars={model.reading === 'stages' ? model.stages.map(({ bar }) => bar) : []}
          lang={lang}
          dir={dir}
          label={limbLabel(overall, standingOf(model, sheet, speech), speech)}
        />
      )}
    </div>
  )
}
