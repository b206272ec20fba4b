import { Suspense } from 'react'
import { day } from '../../i18n/text.ts'
import { concernsEdition } from '../../stores/stored-sheet.ts'
import { HowFound } from '../result/HowFound.tsx'
import { ResultView } from '../result/ResultView.tsx'
import { Arriving } from '../ui/Arriving.tsx'
import { Boundary } from '../ui/Boundary.tsx'
import { late } from '../ui/late.ts'
import { InTurns, Turn } from '../ui/Turns.tsx'
import type { OwnViewProps } from './results-props.ts'

const lateEdition = late(async () => (await import('../ui/Edition.tsx')).Edition)
const withEdition = [lateEdition]

/** The first view of one's own result. */
export function FirstView(props: OwnViewProps) {
  const { offered, model, sheet, $sheet, speech, restsOn, lang, t, own, addresses } = props
  const isOfEarlier = concernsEdition(model, sheet)
  return (
    <>
      <p className="results-meta quiet">
        {[offered.title, sheet.date && day(lang, sheet.date)].filter(Boolean).join(' · ')}
      </p>
      <Suspense>
        <InTurns besides={isOfEarlier ? withEdition : undefined}>
          <Boundary>
            <ResultView model={model} sheet={sheet} speech={speech} />
          </Boundary>
          <Turn>
            {() => (
              <>
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
                <p className="results-rests no-print">{restsOn}</p>
              </>
            )}
          </Turn>
        </InTurns>
      </Suspense>
    </>
  )
}
