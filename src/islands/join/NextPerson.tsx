import { useStore } from '@nanostores/react'
import { text } from '../../i18n/text.ts'
import { fileName, saveText } from '../../stores/browser/save-file.ts'
import { nextPerson, type ParticipationStore } from '../../stores/participation.ts'
import type { JoinSpeech } from './join-words.ts'

interface Props {
  readonly $part: ParticipationStore
  readonly round: number
  readonly title: string
  readonly collecting: string
  readonly speech: JoinSpeech
}

/** After handing in: the device goes to the next person. */
export function NextPerson({ $part, round, title, collecting, speech }: Props) {
  const { lang, t } = speech
  const part = useStore($part)
  const links = [...(part.others ?? []), part].flatMap(({ handed }) => handed[round]?.link ?? [])
  return (
    <div className="stack">
      <p className="buttons">
        <button
          type="button"
          className="button"
          onClick={() => {
            nextPerson($part)
            scrollTo({ top: 0, behavior: 'instant' })
          }}
        >
          {t.join.nextPerson}
        </button>
        {links.length > 1 && (
          <button
            type="button"
            className="button"
            onClick={() =>
              saveText(
                fileName('txt', t.join.fileName, title, String(round)),
                'text/plain',
                links.map(link => `${collecting}#${link}\n`).join('')
              )
            }
          >
            {text(lang, t.join.allBallots, { count: links.length })}
          </button>
        )}
      </p>
      <p className="quiet">{t.join.nextPersonText}</p>
    </div>
  )
}
