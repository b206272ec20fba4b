import type { Window } from 'happy-dom'
import { expect, onTestFinished } from 'vitest'
import { questionnaireWords } from '../../../src/collections/questionnaire-words.ts'
import type { FormId } from '../../../src/core/model.ts'
import { messagesIn } from '../../../src/i18n/dictionaries.ts'
import { localeOf } from '../../../src/i18n/locales.ts'
import { shippedWords } from '../../collections/shipped-words.ts'
import { open } from '../drawn.ts'
import { find } from '../seen.ts'

const island = async () => (await import('../../../src/islands/questionnaire/Questionnaire.tsx')).Questionnaire

function modelIn(id: string, model: string) {
  const locale = localeOf(id)
  const found = locale && shippedWords(locale).find(one => one.model.id === model)
  if (!locale || !found) throw new Error(`${id} has no ${model}`)
  return { ...found, lang: locale.lang }
}

interface Opened {
  readonly id?: string
  readonly model?: string
  readonly form?: FormId
  /** The place that the address names: `#lead/roadmap`. */
  readonly at?: string
  readonly kept?: Readonly<Record<string, string>>
  readonly isPhone?: boolean
  /** What is done on the built page before it comes alive, at the first part; without it there is no built page. */
  readonly before?: () => void
}

/** Opens a questionnaire, on a desk unless said otherwise. */
export async function openForm(opened: Opened = {}) {
  const { id = 'en', model = 'xm-competencies', form = 'short', at = '', kept = {}, isPhone = false, before } = opened
  const { lang, ...asked } = modelIn(id, model)
  turn(isPhone ? 391 : 1280)
  const root = document.documentElement.dataset
  delete root.part
  delete root.question
  onTestFinished(() => turn(1024))
  const { form: t, edition, storage, files } = messagesIn(id)
  const words = questionnaireWords(asked.model, form, asked.words)
  const visitor = await open({
    at: `/${id}/assess/${model}/${form === 'long' ? 'long/' : ''}${at}`,
    island,
    kept,
    // The inline script of the page says what is shown, before anything else.
    before:
      before &&
      (() => {
        Object.assign(root, { part: asked.model.dimensions[0]?.id, question: '' })
        before()
      }),
    props: {
      ...{ model: asked.model, form, words, lang, t, edition, storage, rescue: files.rescue },
      ...{ results: `/${id}/results/`, away: `/${id}/assess/` }
    }
  })
  await expect.poll(place).not.toBe('')
  // This document tells of a width only after it has told of another.
  if (isPhone) turn(390)
  const { user } = visitor
  return {
    ...visitor,
    pick: (item: string, value: string | number) => user.click(option(item, value)),
    /** Sends the part that is shown. */
    goOn: () => user.click(find(`#${root.part} [type=submit]`)),
    /** Follows a link or presses a button that a selector finds first. */
    go: (selector: string) => user.click(find(selector))
  }
}

/** How wide the window is from now on. */
export function turn(width: number): void {
  ;(window as unknown as Window).happyDOM.setViewport({ width, height: 740 })
}

/** What the page shows: a part, and on a phone its question where one was named. */
export function place(): string {
  const { part, question } = document.documentElement.dataset
  return [part, question].filter(Boolean).join('/')
}

export const option = (item: string, value: string | number) =>
  find<HTMLInputElement>(`input[name="${item}"][value="${value}"]`)

/** The questions of a part. */
export const askedIn = (part: string) =>
  [...document.querySelectorAll<HTMLElement>(`#${part} fieldset`)].map(one => one.dataset.item ?? '')

/** What is chosen on the page, by question. */
export function chosen(): Record<string, string> {
  const all = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]:checked')]
  return Object.fromEntries(all.map(({ name, value }) => [name, value]))
}

/** The answers that the browser keeps. */
export function answers(form: FormId = 'short', model = 'xm-competencies'): Record<string, unknown> {
  return JSON.parse(localStorage.getItem(`sextant:sheet:first:${model}:${form}`) ?? '{"answers":{}}').answers
}
