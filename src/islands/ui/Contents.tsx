import type { Speech } from '../../wording/speech.ts'

export type Part = keyof Speech['t']['results']['parts']

/** The parts of a result, to go to. Not links: what follows `#` here may be a result. */
export function Contents({ parts, t }: { readonly parts: readonly Part[]; readonly t: Speech['t']['results'] }) {
  return (
    <nav className="ui-contents quiet no-print" aria-label={t.onThisPage}>
      {parts.map(part => (
        <button key={part} type="button" className="button button-quiet" onClick={() => goToTitle(part)}>
          {t.parts[part]}
        </button>
      ))}
    </nav>
  )
}

/** Down to a section by its title, which takes the focus. */
export function goToTitle(part: string): void {
  const title = document.getElementById(`${part}-title`)
  if (!title) return
  title.tabIndex = -1
  title.focus({ preventScroll: true })
  title.scrollIntoView()
}
