import { useMemo, useState } from 'react'
import { encodeLink } from '../../core/link.ts'
import type { Result } from '../../core/result-bytes.ts'
import { score } from '../../core/score.ts'
import type { Sheet } from '../../core/sheet.ts'
import { wordsOn } from '../../i18n/foreign-words.ts'
import { day, text } from '../../i18n/text.ts'
import { createAssessment } from '../../stores/assessments.ts'
import { openAssessment } from '../../stores/current.ts'
import type { ReadyModel } from '../../stores/models.ts'
import { formOf } from '../../stores/offered-forms.ts'
import { ownSheets } from '../../stores/own-sheets.ts'
import type { Speech } from '../../wording/speech.ts'
import { ResultBody } from '../result/ResultBody.tsx'
import { Said } from '../ui/Said.tsx'
import { TakeOver } from '../ui/TakeOver.tsx'
import type { SharedProps } from './shared-props.ts'

interface Props extends SharedProps {
  readonly result: Result
  readonly loaded: readonly ReadyModel[]
}

/** What a link holds, sheet by sheet, to read and to take on. */
export function SharedSheets({ result, loaded, fragment, forms, lang, dir, t, addresses, onTaken }: Props) {
  const sheets = result.entries.flatMap(entry => (entry.ok ? [entry.sheet] : []))
  const unknown = result.entries.flatMap(entry => (entry.ok ? [] : [entry.number]))
  const [chosen, choose] = useState(0)
  const models = loaded.map(({ model }) => model)
  const sheet = sheets[chosen]
  const shown = loaded.find(({ model }) => model.id === sheet?.model)
  const titleOf = (one: Sheet) => formOf(one, forms)?.title ?? one.model
  const dated = sheet?.date ? text(lang, t.shared.of, { date: day(lang, sheet.date) }) : t.shared.undated
  const own = ownSheets(models)
  const beside = own.length > 0 ? `.${encodeLink(own, models)}` : ''
  return (
    <div className="sections shared" data-read-only>
      <p className="shared-name">
        {result.label && (
          <strong>
            <bdi>{result.label}</bdi>
          </strong>
        )}{' '}
        <span>{dated}</span>
      </p>
      <p className="notice">{t.shared.readOnly}</p>
      {unknown.map(number => (
        <p key={number} className="notice">
          {text(lang, sheets.length > 0 ? t.shared.unknown : t.shared.onlyUnknown, { number })}
        </p>
      ))}
      <nav className="buttons no-print" aria-label={t.shared.actions}>
        <a className="button button-main" href={`${addresses.compare}#${fragment}${beside}`}>
          {own.length > 0 ? t.shared.compare : t.shared.compareNone}
        </a>
        <a className="button" href={own.length > 0 ? addresses.results : addresses.assess}>
          {own.length > 0 ? t.shared.own : t.shared.afresh}
        </a>
        {own.length > 0 && (
          <button
            type="button"
            className="button"
            onClick={() => {
              openAssessment(createAssessment({ name: '' }))
              location.assign(addresses.assess)
            }}
          >
            {t.shared.afreshBeside}
          </button>
        )}
        {sheets.length > 0 && (
          <TakeOver
            sheets={sheets}
            models={models}
            titleOf={titleOf}
            name={result.label ?? dated}
            lang={lang}
            t={t.shared}
            onDone={onTaken}
          />
        )}
      </nav>
      {sheets.length > 1 && (
        <fieldset className="which no-print">
          <legend>{t.shared.which}</legend>
          {sheets.map((one, at) => (
            <label key={`${one.model}-${one.form}-${one.date}`} className="choice">
              <input type="radio" name="which" checked={at === chosen} onChange={() => choose(at)} />
              {titleOf(one)}
            </label>
          ))}
        </fieldset>
      )}
      {sheet && shown && (
        <SheetBody
          key={chosen}
          sheet={sheet}
          shown={shown}
          title={titleOf(sheet)}
          pages={formOf(sheet, forms)?.pages ?? ''}
          lang={lang}
          dir={dir}
          t={t}
          method={addresses.method}
        />
      )}
    </div>
  )
}

interface BodyProps extends Pick<Props, 'lang' | 'dir' | 't'> {
  readonly sheet: Sheet
  readonly shown: ReadyModel
  readonly title: string
  readonly pages: string
  readonly method: string
}

function SheetBody({ sheet, shown: { model, words }, title, pages, lang, dir, t, method }: BodyProps) {
  const own = useMemo(() => wordsOn(lang, words), [lang, words])
  const speech: Speech = { lang, dir, t, words: own, pageOf: id => `${pages}${id}/` }
  // Without a name of its own in this language, a questionnaire is called as its model.
  const form = title === words.name ? own.name : title
  const { rated, inScope } = score(model, sheet).overall
  return (
    <>
      <p className="shared-rests">
        <Said speech={speech}>{text(lang, t.shared.rests, { form, rated, inScope })}</Said>
      </p>
      {sheet.modelVersion < model.version && (
        <p className="quiet">{text(lang, t.shared.older, { version: sheet.modelVersion, today: model.version })}</p>
      )}
      {words.lang !== lang && <p className="notice">{t.shared.english}</p>}
      <ResultBody model={model} sheet={sheet} speech={speech} method={method} readOnly others={[]} />
    </>
  )
}
