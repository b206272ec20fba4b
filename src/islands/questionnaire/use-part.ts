import { useEffect, useState } from 'react'
import { $places, goTo } from '../../stores/places.ts'

/**
 * The open part of the questionnaire. It stands in the address, so that the browser's back button works, and is
 * remembered, so that a closed tab opens where it was. Until the page is alive the inline script of the page chooses
 * it by the same rule, hence `data-part` on the root element.
 */
export function usePart(questionnaire: string, parts: readonly string[]): [string | undefined, (part: string) => void] {
  const [part, setPart] = useState<string>()

  useEffect(() => {
    const known = (name: string | undefined) => (name !== undefined && parts.includes(name) ? name : undefined)
    // Other fragments, such as that of the skip link, leave the part as it is.
    const follow = () => setPart(part => known(location.hash.slice(1)) ?? part)
    const first = known(location.hash.slice(1)) ?? known($places.get()[questionnaire]) ?? parts[0]
    if (first && location.hash !== `#${first}`) history.replaceState(null, '', `#${first}`)
    setPart(first)
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [questionnaire, parts])

  useEffect(() => {
    if (!part) return
    document.documentElement.dataset.part = part
    if ($places.get()[questionnaire] !== part) goTo(questionnaire, part)
  }, [questionnaire, part])

  return [part, to => location.assign(`#${to}`)]
}
