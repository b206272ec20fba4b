import { useStore } from '@nanostores/react'
import { Suspense, useEffect, useMemo } from 'react'
import type { Model } from '../../core/model.ts'
import { score } from '../../core/score.ts'
import type { Sheet } from '../../core/sheet.ts'
import { wordsOn } from '../../i18n/foreign-words.ts'
import type { ModelWords } from '../../i18n/model-words.ts'
import { day, text } from '../../i18n/text.ts'
import { sheetKey, sheetOf } from '../../stores/sheets.ts'
import { concernsEdition } from '../../stores/stored-sheet.ts'
import { editionSentence } from '../../wording/edition-sentence.ts'
import { scoreText } from '../../wording/in-words.ts'
import type { Speech } from '../../wording/speech.ts'
import { standingOf } from '../../wording/standing.ts'
import { Planning } from '../plan/planning.ts'
import { FirstScreenFirst, UnderFirstScreen } from '../result/FirstScreen.tsx'
import { HowFound } from '../result/HowFound.tsx'
import { ResultView } from '../result/ResultView.tsx'
import { Arriving } from '../ui/Arriving.tsx'
import { Boundary } from '../ui/Boundary.tsx'
import { late } from '../ui/late.ts'
import { Said } from '../ui/Said.tsx'
import { StorageNotices } from '../ui/StorageNotices.tsx'
import { NoAnswers } from './NoAnswers.tsx'
import type { OwnProps } from './results-props.ts'

// What only some views show comes with them.
const lateEdition = late(async () => (await import('../ui/Edition.tsx')).Edition)
const withEdition = [lateEdition]
const latePlan = late(async () => (await import('../plan/PlanSection.tsx')).PlanSection)
const lateBody = late(async () => (await import('../result/ResultBody.tsx')).ResultBody)
const lateShare = late(async () => (await import('./ShareView.tsx')).ShareView)

/** Where it stands, in a word, where a view shows something else. */
function Standing({ model, sheet, speech }: { readonly model: Model; readonly sheet: Sheet; readonly speech: Speech }) {
  const said = [scoreText(score(model, sheet).overall, speech), standingOf(model, sheet, speech)].filter(Boolean)
  return (
    <strong className="results-standing">
      <Said speech={speech}>{said.join(' · ')}</Said>
    </strong>
  )
}

/** A view of one result of the visitor's own. */
export function ReadyResult(props: OwnProps & { readonly model: Model; readonly words: ModelWords }) {
  const { forms, offered, assessment, model, words, lang, dir, t, own, storage, addresses, view, under } = props
  const $sheet = sheetOf(model, offered.form, assessment.id)
  const sheet = useStore($sheet)
  const planning = useMemo(
    () => ({ assessment: assessment.id, t: own.plan, questionnaire: offered.questionnaire, holdsRoute: true }),
    [assessment.id, own, offered]
  )
  const speech = useMemo(
    (): Speech => ({ lang, dir, t, words: wordsOn(lang, words), pageOf: id => `${offered.pages}${id}/` }),
    [lang, dir, t, words, offered]
  )
  const { rated, inScope } = score(model, sheet).overall
  useEffect(() => {
    // Whoever has a result has something to lose; before, the question would come out of nowhere.
    if (rated > 0) import('../../stores/browser/persistence.ts').then(it => it.askForPromise()).catch(() => {})
  }, [rated])
  const edition = editionSentence(model, sheet, speech)
  const isOfEarlier = concernsEdition(model, sheet)
  const notices = (
    <StorageNotices
      sheet={sheetKey(model.id, offered.form, assessment.id)}
      lang={lang}
      t={storage}
      rescue={{ label: own.files.rescue, model, sheet }}
    />
  )
  if (Object.keys(sheet.answers).length === 0) {
    return (
      <>
        <NoAnswers t={t.results} assess={addresses.assess} />
        {notices}
      </>
    )
  }
  const rests = { form: offered.title, rated, inScope, date: sheet.date ? day(lang, sheet.date) : '' }
  const ways = (
    <p className="results-rests no-print">
      {view !== 'result' && <Standing model={model} sheet={sheet} speech={speech} />}
      {text(lang, sheet.date ? t.results.restsOnDate : t.results.restsOn, rests)}{' '}
      <a href={offered.questionnaire}>{rated < inScope ? t.results.goOnAnswering : t.results.change}</a>
    </p>
  )
  return (
    <div className="sections results" data-result>
      {view === 'result' ? (
        <p className="results-meta quiet">{[offered.title, rests.date].filter(Boolean).join(' · ')}</p>
      ) : (
        ways
      )}
      {/* What stands under a view comes with it, so that nothing moves. */}
      <Suspense>
        <Planning value={planning}>
          {view === 'share' && <Arriving part={lateShare} props={{ ...props, sheet, speech }} />}
          {view === 'plan' && (
            <Arriving part={latePlan} props={{ forms, model, sheet, assessment: assessment.id, speech, t: own.plan }} />
          )}
          {view === 'result' ? (
            <FirstScreenFirst besides={isOfEarlier ? withEdition : undefined}>
              <Boundary>
                <ResultView model={model} sheet={sheet} speech={speech} />
              </Boundary>
              <UnderFirstScreen>
                <HowFound speech={speech} method={addresses.method} />
                <p className="notice results-keep no-print">
                  {t.back.keep} <a href={addresses.views.share}>{t.back.keepHow}</a>
                </p>
                {isOfEarlier && (
                  <Arriving
                    part={lateEdition}
                    props={{ model, sheet, $sheet, lang, t: own.edition, questionnaire: offered.questionnaire }}
                  />
                )}
                {ways}
              </UnderFirstScreen>
            </FirstScreenFirst>
          ) : (
            view !== 'share' && (
              <Arriving
                part={lateBody}
                props={{ model, sheet, speech, method: addresses.method, views: [view], under }}
              />
            )
          )}
        </Planning>
        {view !== 'result' && edition && <p className="quiet no-print">{edition}</p>}
      </Suspense>
      {notices}
    </div>
  )
}
