import { useCallback, useEffect, useLayoutEffect, useState } from 'react'
import type { Part } from '../../core/parts.ts'
import { $places, goTo } from '../../stores/places.ts'
import { type Place, placeName, placeOf } from './place.ts'
import { turnOf } from './turns.ts'

/**
 * The open place of the questionnaire. It stands in the address, so that the browser's back button works, and is
 * remembered, so that a closed tab opens where it was. Until the page is alive the inline script of the page chooses
 * it by the same rule, hence the attributes on the root element.
 */
export function usePlace(
  questionnaire: string,
  parts: readonly Part[]
): [place: Place | undefined, open: (name: string) => void] {
  const [place, setPlace] = useState<Place>()

  useEffect(() => {
    // Other fragments, such as that of the skip link, leave the place as it is.
    const follow = () => setPlace(place => newer(place, placeOf(location.hash.slice(1), parts)))
    const inAddress = placeOf(location.hash.slice(1), parts)
    const remembered = $places.get()[questionnaire] ?? ''
    const first = inAddress ?? placeOf(remembered, parts) ?? { part: parts[0]?.id ?? 'check' }
    if (!inAddress) history.replaceState(history.state, '', `#${placeName(first)}`)
    let isLeft = false
    // After what is seen has come alive: from then on keys are heard, and what is shown can be sent.
    turnOf('next').comes.then(() => {
      if (!isLeft) setPlace(place => newer(place, placeOf(location.hash.slice(1), parts) ?? first))
    })
    addEventListener('hashchange', follow)
    return () => {
      isLeft = true
      removeEventListener('hashchange', follow)
    }
  }, [questionnaire, parts])

  useLayoutEffect(() => {
    if (!place) return
    const root = document.documentElement.dataset
    root.part = place.part
    root.question = place.item ?? ''
    if ($places.get()[questionnaire] !== placeName(place)) goTo(questionnaire, placeName(place))
  }, [questionnaire, place])

  // Without waiting for the address to tell: the next key may come before it does.
  const open = useCallback(
    (name: string) => {
      location.assign(`#${name}`)
      setPlace(place => newer(place, placeOf(name, parts)))
    },
    [parts]
  )
  return [place, open]
}

function newer(old: Place | undefined, next: Place | undefined): Place | undefined {
  return next && (!old || placeName(old) !== placeName(next)) ? next : old
}
