import type { Messages } from '../../i18n/messages.ts'
import type { Finding } from '../../stores/collect.ts'
import { foundSentences } from '../../wording/found-ballots.ts'

interface Props {
  /** Undefined before anything was taken in. */
  readonly findings: readonly Finding[] | undefined
  readonly isWorking: boolean
  readonly lang: string
  readonly t: Messages['workshop']['collect']
}

/** What was found, reason by reason. Nothing of a ballot's text is shown: it might not be sealed. */
export function Findings({ findings, isWorking, lang, t }: Props) {
  return (
    <div role="status" className="workshop-findings">
      {isWorking && <p>{t.working}</p>}
      {!isWorking && findings?.length === 0 && <p className="notice">{t.nothing}</p>}
      {!isWorking && findings && findings.length > 0 && (
        <ul>
          {foundSentences(findings, lang, t).map(({ fate, sentence, places }) => (
            <li key={fate} data-fate={fate}>
              {sentence}
              {places.length > 0 && (
                <ul className="quiet">
                  {places.map((place, at) => (
                    <li key={`${place}-${at}`}>
                      <bdi>{place}</bdi>
                    </li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
