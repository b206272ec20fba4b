import { useCallback, useRef } from 'react'
import { confirm } from '../../stores/sheets.ts'
import { InTurn } from './InTurn.tsx'
import { isSeenAtFirst } from './is-seen-at-first.ts'
import type { MovingOnProps } from './MovingOnLine.tsx'
import { PartOf, type QuestionnaireNow } from './PartOf.tsx'
import { stopAt } from './place.ts'
import type { Answering } from './use-answers.ts'
import { useLater } from './use-later.ts'

const loadMovingOn = () => import('./MovingOnLine.tsx')

/** All parts, of which one is shown, or one question of it. */
export function PartPages(now: QuestionnaireNow) {
  const { parts, stops, place, isOneByOne, answering, $sheet, open, said } = now
  const { choose } = answering
  const { words, lang, t, landmarks } = said
  const here = parts.find(({ id }) => id === place?.part)
  const after = here && stops[stops.indexOf(stopAt(here, place?.item, isOneByOne)) + 1]
  const goOn = isOneByOne && after !== undefined && after !== 'check' ? () => open(after) : undefined
  const waiting: MovingOnProps['waiting'] = useRef(undefined)
  const later = useLater(loadMovingOn, isOneByOne)

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
        <InTurn
          key={part.id}
          id={part.id}
          when={() => (isSeenAtFirst(part) ? 'next' : 'later')}
          isHere={part === here}
          now={{
            ...now,
            id: part.id,
            over: part === here && over,
            pick,
            fits,
            children: later && <later.ByItself label={t.byItself} />
          }}
        >
          {shown => <PartOf {...shown} />}
        </InTurn>
      ))}
    </div>
  )
}
