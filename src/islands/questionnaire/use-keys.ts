import { type RefObject, useEffect } from 'react'
import type { Response } from '../../core/sheet.ts'
import { answerField } from './answer-field.ts'
import { nameOf } from './use-place.ts'

/**
 * One key a question: 1 to 5 choose, 0 is "don't know", minus is "doesn't apply"; each leads to the next question, and
 * from the last one to the button, so that Enter goes on. Digits count as typed, in Latin, Persian or Arabic.
 */
export function useKeys(
  root: RefObject<HTMLElement | null>,
  choose: (item: string, response: Response) => void,
  open: (place: string) => void
): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.repeat || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      const response = responseOf(event.key)
      const part = shownPart(root.current)
      if (!response || !part) return
      const questions = [...part.querySelectorAll<HTMLFieldSetElement>('fieldset[data-item]')]
      const current = currentQuestion(questions)
      if (!current?.dataset.item) return
      event.preventDefault()
      choose(current.dataset.item, response)
      const next = questions[questions.indexOf(current) + 1]
      if (next?.dataset.item && !isShown(next)) open(nameOf({ part: part.id, item: next.dataset.item }))
      else focusAfter(next, part)
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [root, choose, open])
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

function shownPart(root: HTMLElement | null): HTMLElement | undefined {
  return [...(root?.querySelectorAll<HTMLElement>('.part') ?? [])].find(isShown)
}

function isShown(element: HTMLElement): boolean {
  return element.offsetParent !== null
}

/** The question with the focus, or else the first that has no answer yet. */
function currentQuestion(questions: readonly HTMLFieldSetElement[]): HTMLFieldSetElement | undefined {
  const shown = questions.filter(isShown)
  const focused = shown.find(question => question.contains(document.activeElement))
  return focused ?? shown.find(question => !question.querySelector('input:checked'))
}

function focusAfter(next: HTMLElement | undefined, part: HTMLElement): void {
  const target = next ? answerField(next) : part.querySelector<HTMLElement>('button[type="submit"]')
  target?.focus({ preventScroll: true })
  ;(next ?? target)?.scrollIntoView({ block: next ? 'start' : 'nearest' })
}
