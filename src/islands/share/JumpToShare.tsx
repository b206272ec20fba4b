import type { Messages } from '../../i18n/messages.ts'

/** Down to the section that passes the result on. No link: what follows `#` here may be a result. */
export function JumpToShare({ t }: { readonly t: Messages['share'] }) {
  return (
    <button
      type="button"
      className="button button-quiet no-print"
      onClick={() => {
        const title = document.getElementById('share-title')
        title?.focus({ preventScroll: true })
        title?.scrollIntoView()
      }}
    >
      {t.jump}
    </button>
  )
}
