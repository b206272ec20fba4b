import { useMemo } from 'react'
import { score } from '../../core/score.ts'
import type { Sheet } from '../../core/sheet.ts'
import { wordsOn } from '../../i18n/foreign-words.ts'
import { day, text } from '../../i18n/text.ts'
import type { ReadyModel } from '../../stores/models.ts'
import { editionSentence } from '../../wording/edition-sentence.ts'
import type { Speech } from '../../wording/speech.ts'
import type { Gather } from '../files/file-content.ts'
import { UnderFirstScreen } from '../result/FirstScreen.tsx'
import { HowFound } from '../result/HowFound.tsx'
import { ResultView } from '../result/ResultView.tsx'
import { Arriving } from '../ui/Arriving.tsx'
import { Boundary } from '../ui/Boundary.tsx'
import { late } from '../ui/late.ts'
import { Said } from '../ui/Said.tsx'
import { lateFiveMinutes } from './later.ts'
import type { SharedProps } from './shared-props.ts'

const lateBody = late(async () => (await import('../result/ResultBody.tsx')).ResultBody)
const latePassOn = late(async () => (await import('./PassOn.tsx')).PassOn)

interface Props extends SharedProps {
  readonly sheet: Sheet
  readonly shown: ReadyModel
  readonly title: string
  readonly pages: string
  readonly gather: Gather
  readonly label: string | undefined
}

/** A view of one sheet of a link. */
export function SheetBody(props: Props) {
  const { sheet, shown, title, pages, lang, dir, t, addresses, view, under } = props
  const { model, words } = shown
  const own = useMemo(() => wordsOn(lang, words), [lang, words])
  const speech: Speech = { lang, dir, t, words: own, pageOf: id => `${pages}${id}/` }
  // Without a name of its own in this language, a questionnaire is called as its model.
  const form = title === words.name ? own.name : title
  const { rated, inScope } = score(model, sheet).overall
  const edition = editionSentence(model, sheet, speech)
  return (
    <>
      <p className="shared-rests" data-stays>
        <Said speech={speech}>
          {view === 'result'
            ? [form, sheet.date && day(lang, sheet.date)].filter(Boolean).join(' · ')
            : text(lang, t.shared.rests, { form, rated, inScope })}
        </Said>
      </p>
      {view !== 'result' && edition && <p className="quiet">{edition}</p>}
      {words.lang !== lang && <p className="notice">{t.shared.english}</p>}
      {view === 'share' ? (
        <Arriving part={latePassOn} props={{ ...props, model, speech }} />
      ) : view === 'result' ? (
        <>
          <Boundary>
            <ResultView model={model} sheet={sheet} speech={speech} readOnly />
          </Boundary>
          <UnderFirstScreen>
            <Arriving part={lateFiveMinutes} props={{ model, sheet, speech, t: t.shared.read }} />
            <HowFound speech={speech} method={addresses.method} />
          </UnderFirstScreen>
        </>
      ) : (
        <Arriving
          part={lateBody}
          props={{
            ...{ model, sheet, speech, method: addresses.method, readOnly: true, views: [view] },
            // The worksheets under a plan are its owner's.
            under: under?.others && under
          }}
        />
      )}
    </>
  )
}
