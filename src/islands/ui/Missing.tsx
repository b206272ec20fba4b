import { useEffect, useRef } from 'react'

interface Props {
  readonly onRetry: () => void
}

/** What stands where a part is missing, as the page's HTML has it ready: that takes no script which may be missing too. */
export function Missing({ onRetry }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const retry = useRef(onRetry)
  retry.current = onRetry
  useEffect(() => {
    const said = document.querySelector<HTMLTemplateElement>('#missing')?.content.cloneNode(true)
    if (said) place.current?.replaceChildren(said)
    place.current?.querySelector('[data-again]')?.addEventListener('click', () => retry.current())
  }, [])
  return <div ref={place} />
}
