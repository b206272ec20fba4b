/**
 * Looks after the page from within its HTML, for whatever script may be the one that is missing: says that a part did not
 * arrive, what that means, and how to go on. It imports nothing that is not written into the page with it.
 */
import { storedFile } from './stored-file.ts'
import { storedTexts } from './stored-texts.ts'

/** After so long, in milliseconds, what is still on its way counts as missing; should it arrive after all, so much the better. */
const patience = 20_000
const dead = 'astro-island[ssr]:not([client=visible])'

const template = document.querySelector<HTMLTemplateElement>('#missing')
const failures = new WeakSet<object>()
let notice: HTMLElement | undefined

function say(words = ''): void {
  if (!template) return
  if (!notice) {
    notice = document.createElement('div')
    notice.className = 'notices no-print'
    notice.append(template.content.cloneNode(true))
    document.querySelector('main')?.append(notice)
  }
  const sentence = notice.querySelector('p')
  if (words && sentence) sentence.textContent = words
}

/** An island whose scripts did not arrive: what it said of being on its way is no longer true. */
addEventListener('astro:hydration-error', ({ target }) => {
  say(template?.dataset.half)
  for (const status of (target as Element).querySelectorAll<HTMLElement>('[role=status]')) status.hidden = true
})

// A part that comes later and that nobody waits for.
addEventListener('vite:preloadError', event => failures.add((event as Event & { payload: object }).payload))
addEventListener('unhandledrejection', ({ reason }) => {
  if (reason && failures.has(reason)) say()
})

setTimeout(() => {
  if (!document.querySelector(dead)) return
  say(template?.dataset.half)
  addEventListener('astro:hydrate', () => document.querySelector(dead) || notice?.remove(), true)
}, patience)

addEventListener('click', ({ target }) => {
  const button = (target as Element).closest?.('[data-again], [data-save-stored]')
  if (button?.matches('[data-save-stored]')) void save()
  else if (button && notice?.contains(button)) void again()
})

async function again(): Promise<void> {
  const isThere = await fetch(location.pathname, { method: 'HEAD', cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false
  )
  if (isThere) location.reload()
  else say(template?.dataset.unreachable)
}

async function save(): Promise<void> {
  const today = new Date().toLocaleDateString('sv')
  const link = document.createElement('a')
  link.href = URL.createObjectURL(
    new Blob([storedFile(await storedTexts(), today)], { type: 'application/json;charset=utf-8' })
  )
  link.download = `sextant-stored-${today}.json`
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
