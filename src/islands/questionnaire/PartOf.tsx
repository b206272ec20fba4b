import type { ReactNode } from 'react'
import type { Part } from '../../core/parts.ts'
import { number, text } from '../../i18n/text.ts'
import type { SheetStore } from '../../stores/sheets.ts'
import type { FormMessages, QuestionnaireWords } from '../../wording/questionnaire-words.ts'
import { InTurn } from './InTurn.tsx'
import { isSeenAtFirst } from './is-seen-at-first.ts'
import type { Landmarks } from './landmarks.ts'
import { PartPage } from './PartPage.tsx'
import { type Place, stopAt } from './place.ts'
import { Question } from './Question.tsx'
import { questionId } from './question-id.ts'
import type { Answering } from './use-answers.ts'
import { useEarlyPick } from './use-early-pick.ts'

/** A questionnaire at one moment. */
export interface QuestionnaireNow {
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

interface Props extends QuestionnaireNow {
  readonly id: string
  /** Over the bar. */
  readonly over: ReactNode
  readonly pick: Answering['choose']
  readonly fits: (item: string) => void
  /** Under its questions. */
  readonly children: ReactNode
}

/** One of the parts. Of its questions, those that are not seen come alive after it. */
export function PartOf(props: Props) {
  const { id, parts, positions, stops, place, isOneByOne, open, said, over } = props
  const { lang, t } = said
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
        <InTurn
          key={item}
          id={questionId(item)}
          when={() => (isSeenAtFirst(part, item) ? 'at once' : 'later')}
          isHere={isHere && shown.includes(item)}
          now={props}
        >
          {shown => <QuestionOf {...shown} item={item} />}
        </InTurn>
      ))}
      <div className="q-by-itself no-print">{props.children}</div>
    </PartPage>
  )
}

function QuestionOf({ item, positions, answering, $sheet, said, pick, fits }: Props & { readonly item: string }) {
  const { sheet, register, choose } = answering
  const { words, lang, t, landmarks } = said
  useEarlyPick(item, $sheet, choose)
  return (
    <Question
      item={item}
      position={positions.get(item) ?? 0}
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
      confirm={sheet.toConfirm?.includes(item) ? fits : undefined}
    />
  )
}
