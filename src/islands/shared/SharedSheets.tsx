import { type ComponentType, Suspense, useState } from 'react'
import type { Result } from '../../core/result-bytes.ts'
import type { Sheet } from '../../core/sheet.ts'
import type { BriefWords } from '../../i18n/model-words.ts'
import { day, text } from '../../i18n/text.ts'
import { chooseSheet, chosenSheet } from '../../stores/chosen-sheet.ts'
import type { ReadyModel } from '../../stores/models.ts'
import { formOf } from '../../stores/offered-forms.ts'
import { InTurns, Turn } from '../ui/Turns.tsx'
import { SharedActions } from './SharedActions.tsx'
import { SheetBody } from './SheetBody.tsx'
import type { SharedProps, SharedViewProps } from './shared-props.ts'

interface Props<Words extends BriefWords> extends SharedProps {
  readonly result: Result
  readonly loaded: readonly ReadyModel<Words>[]
  readonly View: ComponentType<SharedViewProps<Words>>
}

/** What a link holds, sheet by sheet, to read and to take on. */
export function SharedSheets<Words extends BriefWords>(props: Props<Words>) {
  const { result, loaded, fragment, forms, lang, t, view } = props
  const sheets = result.entries.flatMap(entry => (entry.ok ? [entry.sheet] : []))
  const unknown = result.entries.flatMap(entry => (entry.ok ? [] : [entry.number]))
  const [chosen, setChosen] = useState(() => Number(chosenSheet(fragment) ?? 0))
  const choose = (at: number) => {
    setChosen(at)
    chooseSheet(fragment, `${at}`)
  }
  const sheet = sheets[chosen] ?? sheets[0]
  const shown = loaded.find(({ model }) => model.id === sheet?.model)
  const titleOf = (one: Sheet) => formOf(one, forms)?.title ?? one.model
  const dated = sheet?.date ? text(lang, t.shared.of, { date: day(lang, sheet.date) }) : t.shared.undated
  // The first view begins with the instrument: its questionnaire and its day stand in one line over that.
  const saysItself = view === 'result' && shown !== undefined
  const content = { sheets, models: loaded, label: result.label }
  const body = (
    // What stands under a view comes with it, so that nothing moves.
    <Suspense>
      {sheet && shown && (
        <SheetBody key={chosen} {...props} sheet={sheet} model={shown.model} words={shown.words} result={content} />
      )}
      <Turn>
        {() => (
          <SharedActions
            {...props}
            sheets={sheets}
            models={loaded.map(({ model }) => model)}
            titleOf={titleOf}
            name={result.label ?? dated}
          />
        )}
      </Turn>
    </Suspense>
  )
  return (
    <div className="sections shared" data-read-only data-result>
      {(result.label || !saysItself) && (
        <p className="shared-name" data-stays>
          {result.label && (
            <strong>
              <bdi>{result.label}</bdi>
            </strong>
          )}{' '}
          {!saysItself && <span>{dated}</span>}
        </p>
      )}
      {unknown.map(number => (
        <p key={number} className="notice">
          {text(lang, sheets.length > 0 ? t.shared.unknown : t.shared.onlyUnknown, { number })}
        </p>
      ))}
      {sheets.length > 1 && (
        <fieldset className="which no-print">
          <legend>{t.shared.which}</legend>
          {sheets.map((one, at) => (
            <label key={`${one.model}-${one.form}-${one.date}`} className="choice">
              <input type="radio" name="which" checked={one === sheet} onChange={() => choose(at)} />
              {titleOf(one)}
            </label>
          ))}
        </fieldset>
      )}
      {view === 'result' ? <InTurns>{body}</InTurns> : body}
    </div>
  )
}
