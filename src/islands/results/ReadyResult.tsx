import { useStore } from '@nanostores/react'
import { type ComponentType, useEffect, useMemo } from 'react'
import type { Model } from '../../core/model.ts'
import { score } from '../../core/score.ts'
import { wordsOn } from '../../i18n/foreign-words.ts'
import type { BriefWords } from '../../i18n/model-words.ts'
import { day, text } from '../../i18n/text.ts'
import { sheetKey, sheetOf } from '../../stores/sheets.ts'
import type { Speech } from '../../wording/speech.ts'
import { Planning } from '../plan/planning.ts'
import { StorageNotices } from '../ui/StorageNotices.tsx'
import { NoAnswers } from './NoAnswers.tsx'
import type { OwnProps, OwnViewProps } from './results-props.ts'

type Props<Words extends BriefWords> = OwnProps & {
  readonly model: Model
  readonly words: Words
  readonly View: ComponentType<OwnViewProps<Words>>
}

/** A view of one result of the visitor's own. */
export function ReadyResult<Words extends BriefWords>(props: Props<Words>) {
  const { offered, assessment, model, words, View, lang, dir, t, own, storage, addresses } = props
  const $sheet = sheetOf(model, offered.form, assessment.id)
  const sheet = useStore($sheet)
  const planning = useMemo(
    () => ({ assessment: assessment.id, t: own.plan, questionnaire: offered.questionnaire, holdsRoute: true }),
    [assessment.id, own, offered]
  )
  const speech = useMemo(
    (): Speech<Words> => ({ lang, dir, t, words: wordsOn(lang, words), pageOf: id => `${offered.pages}${id}/` }),
    [lang, dir, t, words, offered]
  )
  const { rated, inScope } = score(model, sheet).overall
  useEffect(() => {
    // Whoever has a result has something to lose; before, the question would come out of nowhere.
    if (rated > 0) import('../../stores/browser/persistence.ts').then(it => it.askForPromise()).catch(() => {})
  }, [rated])
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
  const restsOn = (
    <>
      {text(lang, sheet.date ? t.results.restsOnDate : t.results.restsOn, rests)}{' '}
      <a href={offered.questionnaire}>{rated < inScope ? t.results.goOnAnswering : t.results.change}</a>
    </>
  )
  return (
    <div className="sections results" data-result>
      <Planning value={planning}>
        <View {...props} $sheet={$sheet} sheet={sheet} speech={speech} restsOn={restsOn} />
      </Planning>
      {notices}
    </div>
  )
}
