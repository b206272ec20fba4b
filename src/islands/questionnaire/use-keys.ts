import { useLayoutEffect } from 'react'
import type { Part } from '../../core/parts.ts'
import type { Answers, Response } from '../../core/sheet.ts'
import { answerField } from './answer-field.ts'
import type { Landmarks } from './landmarks.ts'
import { type Place, placeName } from './place.ts'

interface Here {
  readonly parts: readonly Part[]
  readonly place: Place | undefined
  readonly isOneByOne: boolean
  readonly answers: Answers
  readonly landmarks: Landmarks
  readonly choose: (item: string, response: Response) => void
  readonly open: (place: string) => void
}

/**
 * One key a question: 1 to 5 choose, 0 is "don't know", minus is "doesn't apply"; each leads to the next question, and
 * from the last one to the button, so that Enter goes on. Digits count as typed, in Latin, Persian or Arabic.
 */
export function useKeys({ parts, place, isOneByOne, answers, landmarks, choose, open }: Here): void {
  // In time with what is drawn: the first key may come with the first picture.
  useLayoutEffect(() => {
    const part = parts.find(({ id }) => id === place?.part)
    if (!part) return
    const shown = isOneByOne ? [place?.item ?? part.items[0] ?? ''] : part.items
    const onKey = (event: KeyboardEvent) => {
      if (event.repeat || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      const response = responseOf(event.key)
      // The question with the focus, or else the first that has no answer yet.
      const focused = shown.find(item => landmarks.get(item)?.contains(document.activeElement))
      const item = focused ?? shown.find(item => answers[item] === undefined)
      if (!response || item === undefined) return
      event.preventDefault()
      choose(item, response)
      const next = part.items[part.items.indexOf(item) + 1]
      if (next !== undefined && isOneByOne) open(placeName({ part: part.id, item: next }))
      else focusOn(landmarks.get(next ?? item), next === undefined)
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [parts, place, isOneByOne, answers, landmarks, choose, open])
}

/** `responseOf('۳') // => 3` */
function responseOf(key: string): Response | undefined {
  if (key === '-' || key === '−') return 'na'
  if (key.length !== 1) return undefined
  const digit = '0123456789۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩'.indexOf(key) % 10
  if (digit === 0) return 'unknown'
  return digit >= 1 && digit <= 5 ? (digit as Response) : undefined
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('textarea, select, input:not([type="radio"])')
}

/** On a question, or on the button that sends it. */
function focusOn(question: HTMLElement | undefined, isLast: boolean): void {
  const send = question?.closest('form')?.querySelector<HTMLElement>('[type=submit]')
  ;(isLast ? send : answerField(question))?.focus({ preventScroll: true })
  if (!isLast) question?.scrollIntoView({ block: 'start' })
}
