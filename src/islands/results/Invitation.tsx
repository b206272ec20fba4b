import type { Messages } from '../../i18n/messages.ts'

interface Props {
  readonly t: Messages['results']
  readonly assess: string
  /** Where answers were deleted just now: the way back. */
  readonly undo?: { readonly label: string; readonly act: () => void } | undefined
}

/** What stands where a result would be while nothing is answered. */
export function Invitation({ t, assess, undo }: Props) {
  return (
    <div className="invitation">
      {/* The button that deleted them is gone; the focus goes to what it did. */}
      <h2 key={undo ? 'deleted' : 'empty'} tabIndex={-1} ref={undo && focusOnce}>
        {undo ? t.deleted : t.emptyTitle}
      </h2>
      <p className="lead">{t.empty}</p>
      <p className="buttons">
        <a className="button button-main" href={assess}>
          {t.emptyAction}
        </a>
        {undo && (
          <button type="button" className="button" onClick={undo.act}>
            {undo.label}
          </button>
        )}
      </p>
    </div>
  )
}

function focusOnce(element: HTMLElement | null): void {
  element?.focus()
}
