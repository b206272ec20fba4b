import { useStore } from '@nanostores/react'
import { useEffect, useMemo, useState } from 'react'
import type { Model } from '../../core/model.ts'
import { score } from '../../core/score.ts'
import type { Messages } from '../../i18n/messages.ts'
import type { ModelWords } from '../../i18n/model-words.ts'
import { day, text } from '../../i18n/text.ts'
import { modelAt, retry } from '../../stores/models.ts'
import { sheetKey, sheetOf } from '../../stores/sheets.ts'
import { StorageNotices } from '../notices/StorageNotices.tsx'
import { JumpToShare } from '../share/JumpToShare.tsx'
import { Share } from '../share/Share.tsx'
import { DeleteAnswers } from './DeleteAnswers.tsx'
import type { OfferedForm } from './offered-form.ts'
import { ResultBody } from './ResultBody.tsx'
import type { ResultsProps } from './ResultsPage.tsx'
import { useAnsweredForms } from './use-answered-forms.ts'
import { Waiting } from './Waiting.tsx'
import type { Speech } from './words.ts'

type Props = Omit<ResultsProps, 'siteTitle'>

/** What the visitor's own answers say. */
export function Results({ forms, lang, dir, t, storage, addresses }: Props) {
  const answered = useAnsweredForms(forms)
  const [chosen, choose] = useState<OfferedForm>()
  if (!answered) return <Waiting lang={lang} dir={dir} t={t} />
  const current = answered.find(form => form === chosen) ?? answered[0]
  if (!current) return <Invitation t={t.results} assess={addresses.assess} />
  return (
    <>
      {answered.length > 1 && (
        <fieldset className="which no-print">
          <legend>{t.results.which}</legend>
          {answered.map(form => (
            <label key={form.questionnaire}>
              <input type="radio" name="which" checked={form === current} onChange={() => choose(form)} />
              {form.title}
            </label>
          ))}
        </fieldset>
      )}
      <OwnResult
        key={current.questionnaire}
        offered={current}
        answered={answered}
        lang={lang}
        dir={dir}
        t={t}
        storage={storage}
        addresses={addresses}
      />
    </>
  )
}

function Invitation({ t, assess }: { t: Messages['results']; assess: string }) {
  return (
    <div className="invitation">
      <h2>{t.emptyTitle}</h2>
      <p className="lead">{t.empty}</p>
      <p>
        <a className="button button-main" href={assess}>
          {t.emptyAction}
        </a>
      </p>
    </div>
  )
}

type OwnProps = Omit<Props, 'forms'> & {
  readonly offered: OfferedForm
  readonly answered: readonly OfferedForm[]
}

function OwnResult(props: OwnProps) {
  const { offered, t } = props
  const loaded = useStore(modelAt(offered.files))
  switch (loaded.state) {
    case 'loading':
      return <Waiting {...props} />
    case 'failed':
      return (
        <p role="alert" className="notice">
          {t.results.failed}{' '}
          <button type="button" className="button" onClick={() => void retry(offered.files)}>
            {t.results.retry}
          </button>
        </p>
      )
    case 'ready':
      return <ReadyResult {...props} model={loaded.model} words={loaded.words} />
  }
}

function ReadyResult({
  offered,
  answered,
  model,
  words,
  lang,
  dir,
  t,
  storage,
  addresses
}: OwnProps & { readonly model: Model; readonly words: ModelWords }) {
  const sheet = useStore(sheetOf(model, offered.form))
  const speech = useMemo(
    (): Speech => ({ lang, dir, t, words, pageOf: id => `${offered.pages}${id}/` }),
    [lang, dir, t, words, offered]
  )
  const [isGone, setGone] = useState(false)
  const { rated, inScope } = score(model, sheet).overall
  useEffect(() => {
    if (Object.keys(sheet.answers).length > 0) setGone(false)
  }, [sheet])
  if (Object.keys(sheet.answers).length === 0) {
    return (
      <>
        <StorageNotices sheet={sheetKey(model.id, offered.form)} lang={lang} t={storage} />
        {isGone && <p role="status">{t.results.deleted}</p>}
        <Invitation t={t.results} assess={addresses.assess} />
      </>
    )
  }
  const rests = { form: offered.title, rated, inScope, date: sheet.date ? day(lang, sheet.date) : '' }
  return (
    <div className="result">
      <StorageNotices sheet={sheetKey(model.id, offered.form)} lang={lang} t={storage} />
      <p className="rests">
        {text(lang, sheet.date ? t.results.restsOnDate : t.results.restsOn, rests)}{' '}
        <a href={offered.questionnaire} className="no-print">
          {rated < inScope ? t.results.goOnAnswering : t.results.change}
        </a>{' '}
        <JumpToShare t={t.share} />
      </p>
      <ResultBody model={model} sheet={sheet} speech={speech} method={addresses.method} />
      <Share
        model={model}
        sheet={sheet}
        offered={offered}
        answered={answered}
        lang={lang}
        t={t}
        addresses={addresses}
      />
      <div className="buttons no-print">
        <button type="button" className="button" onClick={() => print()}>
          {t.results.print}
        </button>
        <DeleteAnswers $sheet={sheetOf(model, offered.form)} t={t.results} onDone={() => setGone(true)} />
      </div>
    </div>
  )
}
