import type { ComponentProps } from 'react'
import type { Part } from '../../core/parts.ts'
import type { Answers } from '../../core/sheet.ts'
import { text } from '../../i18n/text.ts'
import { concernsEdition } from '../../stores/stored-sheet.ts'
import type { FormMessages, QuestionnaireWords } from '../../wording/questionnaire-words.ts'
import type { Edition as EditionType } from '../ui/Edition.tsx'
import { Bar } from './Bar.tsx'
import { InTurn } from './InTurn.tsx'
import { type Landmarks, landmark } from './landmarks.ts'
import { useLater } from './use-later.ts'

interface Props {
  readonly parts: readonly Part[]
  readonly answers: Answers
  readonly words: QuestionnaireWords
  readonly positions: ReadonlyMap<string, number>
  /** The place before this page. */
  readonly back: string | undefined
  readonly lang: string
  readonly t: FormMessages
  readonly landmarks: Landmarks
  readonly finish: () => void
  readonly edition: Omit<ComponentProps<typeof EditionType>, 'lang' | 'questionnaire'>
  readonly alive: boolean
}

// Nobody sees them at first; should they never arrive, the way to the result is still there.
const loadLists = () => import('./CheckLists.tsx').then(({ CheckLists }) => CheckLists)
const loadEdition = () => import('../ui/Edition.tsx').then(({ Edition }) => Edition)

/** The last page, in its turn. */
export function CheckInTurn({ isHere, ...now }: Props & { readonly isHere: boolean }) {
  return (
    <InTurn
      id="check"
      when={() => (document.documentElement.dataset.part === 'check' ? 'next' : 'later')}
      isHere={isHere}
      now={now}
    >
      {shown => (
        <section id="check" className="q-part needs-script">
          <Check {...shown} />
        </section>
      )}
    </InTurn>
  )
}

/** The last page: how many questions there are of each kind, with a way to each gap. Nothing is compulsory. */
function Check({ parts, answers, words, positions, back, lang, t, landmarks, finish, edition, alive }: Props) {
  const nothing = parts.every(part => part.items.every(item => answers[item] === undefined))
  const Lists = useLater(loadLists, alive)
  const { model, sheet } = edition
  const { toConfirm: items = [] } = sheet
  const toConfirm = { items, title: text(lang, edition.t.toConfirm, { count: items.length }) }
  const Edition = useLater(loadEdition, alive && concernsEdition(model, sheet))
  return (
    <form
      className={alive ? undefined : 'q-waiting'}
      onSubmit={event => {
        event.preventDefault()
        finish()
      }}
    >
      <h2 tabIndex={-1} ref={landmark(landmarks, 'check')}>
        {t.checkTitle}
      </h2>
      {nothing && <p>{t.checkNone}</p>}
      {Edition && <Edition {...edition} lang={lang} />}
      {Lists && <Lists {...{ parts, answers, words, positions, lang, t }} toConfirm={toConfirm} />}
      <Bar
        back={
          !nothing && (
            <a className="button q-back" href={`#${back}`}>
              {t.back}
            </a>
          )
        }
      >
        {nothing ? (
          <a className="button button-main" href={`#${parts[0]?.id}`}>
            {t.startAgain}
          </a>
        ) : (
          <button type="submit" className="button button-main" disabled={!alive}>
            {t.finish}
          </button>
        )}
      </Bar>
    </form>
  )
}
