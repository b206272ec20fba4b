/**
 * Looks after the page from within its HTML, for whatever script may be the one that is missing: says that a part did not
 * arrive, what that means, and how to go on. It imports nothing that is not written into the page with it.
 */
import { keepOffline } from '../offline/register.ts'
import { storedFile } from './stored-file.ts'
import { storedTexts } from './stored-texts.ts'

/** After so long, in milliseconds, what is still on its way counts as missing; should it arrive after all, so much the better. */
const patience = 20_000
const dead = 'astro-island[ssr]:not([client=visible])'

const template = document.querySelector<HTMLTemplateElement>('#missing')
const renewed = document.querySelector<HTMLTemplateElement>('#renewed')
const failures = new WeakSet<object>()
let notice: HTMLElement | undefined

function show(what = template): void {
  if (!what) return
  if (!notice?.isConnected) {
    notice = document.createElement('div')
    notice.className = 'notices no-print'
    document.querySelector('main')?.append(notice)
  }
  notice.replaceChildren(what.content.cloneNode(true))
}

function say(words = ''): void {
  show()
  const sentence = notice?.querySelector('p')
  if (sentence) sentence.textContent = words
}

/** An island whose scripts did not arrive: what it said of being on its way is no longer true. */
addEventListener('astro:hydration-error', ({ target }) => {
  say(template?.dataset.half)
  for (const status of (target as Element).querySelectorAll<HTMLElement>('[role=status]')) status.hidden = true
})

// A part that comes later and that nobody waits for.
addEventListener('vite:preloadError', event => failures.add((event as Event & { payload: object }).payload))
addEventListener('unhandledrejection', ({ reason }) => {
  if (reason && failures.has(reason)) show()
})

setTimeout(() => {
  if (!document.querySelector(dead)) return
  say(template?.dataset.half)
  addEventListener('astro:hydrate', () => document.querySelector(dead) || notice?.remove(), true)
}, patience)

const renew = keepOffline(renewed?.dataset.home ?? '', () => show(renewed))

addEventListener('click', ({ target }) => {
  const is = (name: string) => (target as Element).matches?.(`button[data-${name}]`)
  if (is('save-stored')) void save()
  else if (is('renew')) renew()
  else if (is('later')) notice?.remove()
  else if (is('again') && notice?.contains(target as Node)) void again()
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
