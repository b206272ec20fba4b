import { type ReactNode, Suspense, useCallback, useRef, useState } from 'react'
import type { Part } from '../../core/parts.ts'
import { number, text } from '../../i18n/text.ts'
import { confirm, type SheetStore } from '../../stores/sheets.ts'
import type { FormMessages, QuestionnaireWords } from '../../wording/questionnaire-words.ts'
import { InTurn } from './InTurn.tsx'
import type { Landmarks } from './landmarks.ts'
import type { MovingOnProps } from './MovingOnLine.tsx'
import { PartPage } from './PartPage.tsx'
import { type Place, stopAt } from './place.ts'
import { Question } from './Question.tsx'
import type { Answering } from './use-answers.ts'
import { useLater } from './use-later.ts'

interface Props {
  readonly parts: readonly Part[]
  readonly positions: ReadonlyMap<string, number>
  /** The places that one walks through. */
  readonly stops: readonly string[]
  readonly place: Place | undefined
  readonly isOneByOne: boolean
  readonly answering: Answering
  readonly $sheet: SheetStore
  readonly open: (place: string) => void
  readonly said: {
    readonly words: QuestionnaireWords
    readonly lang: string
    readonly t: FormMessages
    readonly landmarks: Landmarks
    readonly alive: boolean
  }
}

const loadMovingOn = () => import('./MovingOnLine.tsx')

/** All parts, of which one is shown, or one question of it. */
export function PartPages(props: Props) {
  const { parts, stops, place, isOneByOne, answering, $sheet, open, said } = props
  const { choose } = answering
  const { words, lang, t, landmarks } = said
  const here = parts.find(({ id }) => id === place?.part)
  const after = here && stops[stops.indexOf(stopAt(here, place?.item, isOneByOne)) + 1]
  const goOn = isOneByOne && after !== undefined && after !== 'check' ? () => open(after) : undefined
  const waiting: MovingOnProps['waiting'] = useRef(undefined)
  const later = useLater(loadMovingOn, isOneByOne)
  // As the HTML of the page was built: a part that comes alive after the others begins from that, too.
  const [asBuilt] = useState(props)

  // One function for all drawings, or all questions would be drawn again after each answer.
  const pick = useCallback<Answering['choose']>(
    (item, response) => {
      const before = $sheet.get().answers[item]
      choose(item, response)
      if (response !== undefined) waiting.current?.(item, response, before)
    },
    [$sheet, choose]
  )
  const fits = useCallback((item: string) => confirm($sheet, [item]), [$sheet])
  const over = later && (
    <later.MovingOnLine
      waiting={waiting}
      goOn={goOn}
      place={place}
      words={words}
      lang={lang}
      t={t}
      onUndo={(item, before) => {
        choose(item, before)
        landmarks
          .get(item)
          ?.querySelector<HTMLElement>(`input[value='${before ?? 1}']`)
          ?.focus({ preventScroll: true })
      }}
    />
  )
  return (
    <div className="q-pages">
      {parts.map(part => (
        <Suspense key={part.id}>
          <InTurn id={part.id} isHere={part === here}>
            {isAsBuilt => (
              <PartOf
                {...(isAsBuilt ? asBuilt : props)}
                id={part.id}
                over={!isAsBuilt && part === here && over}
                pick={pick}
                fits={fits}
              >
                {!isAsBuilt && later && <later.ByItself label={t.byItself} />}
              </PartOf>
            )}
          </InTurn>
        </Suspense>
      ))}
    </div>
  )
}

interface PartProps extends Props {
  readonly id: string
  readonly over: ReactNode
  readonly pick: Answering['choose']
  readonly fits: (item: string) => void
  /** Under its questions. */
  readonly children: ReactNode
}

/** One of the parts, as the questionnaire is now or as it was built. */
function PartOf(props: PartProps) {
  const { id, parts, positions, stops, place, isOneByOne, answering, $sheet, open, said, over, pick, fits } = props
  const { sheet, register } = answering
  const { words, lang, t, landmarks, alive } = said
  const at = parts.findIndex(one => one.id === id)
  const part = parts[at]
  if (!part) return null
  const isHere = place?.part === id
  const stop = stops.indexOf(stopAt(part, isHere ? place?.item : undefined, isOneByOne))
  const shown = isHere && isOneByOne ? [place?.item ?? part.items[0] ?? ''] : part.items
  const positionOf = (item = '') => positions.get(item) ?? 0
  const [first, last] = [positionOf(shown[0]), positionOf(shown.at(-1))]
  return (
    <PartPage
      part={part}
      at={at}
      total={parts.length}
      before={stops[stop - 1]}
      shown={
        first === last
          ? text(lang, t.at, { number: first, total: positions.size })
          : text(lang, t.atRange, { first: number(lang, first), last, total: positions.size })
      }
      isLast={stop === stops.length - 2}
      onSend={() => open(stops[stop + 1] ?? 'check')}
      over={over}
      {...said}
    >
      {part.items.map(item => (
        <Question
          key={item}
          item={item}
          position={positionOf(item)}
          words={words}
          lang={lang}
          t={t}
          response={sheet.answers[item]}
          register={register}
          choose={pick}
          landmarks={landmarks}
          $notes={$sheet}
          note={sheet.notes[item]}
          mark={sheet.evidence[item]}
          alive={alive}
          confirm={sheet.toConfirm?.includes(item) ? fits : undefined}
        />
      ))}
      <div className="q-by-itself no-print">{props.children}</div>
    </PartPage>
  )
}
