interface Props {
  readonly onRetry: () => void
}

/** What stands where a part is missing, as the page's HTML has it ready: that takes no script which may be missing too. */
export function Missing({ onRetry }: Props) {
  return (
    <div
      ref={place => {
        const kept = document.querySelector<HTMLTemplateElement>('#missing-part')
        // It is drawn where something has failed already, and must not fail itself.
        if (!place || !kept) return
        place.replaceChildren(kept.content.cloneNode(true))
        place.querySelector('button')?.addEventListener('click', onRetry)
      }}
    />
  )
}
