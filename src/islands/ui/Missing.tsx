interface Props {
  readonly onRetry: () => void
}

/** What stands where a part is missing, as the page's HTML has it ready: that takes no script which may be missing too. */
export function Missing({ onRetry }: Props) {
  return (
    <div
      ref={place => {
        const { content } = document.querySelector('#missing-part') as HTMLTemplateElement
        place?.replaceChildren(content.cloneNode(true))
        place?.querySelector('button')?.addEventListener('click', onRetry)
      }}
    />
  )
}
