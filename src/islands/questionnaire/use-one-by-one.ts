import { useSyncExternalStore } from 'react'

/** Where a screen has room for one question only, the questions of a part come one by one. */
export const oneByOne = '(width < 40rem)'

/** Whether the questions come one by one; false until the page is alive. */
export function useOneByOne(): boolean {
  return useSyncExternalStore(
    follow,
    () => matchMedia(oneByOne).matches,
    () => false
  )
}

function follow(onChange: () => void): () => void {
  const media = matchMedia(oneByOne)
  media.addEventListener('change', onChange)
  return () => media.removeEventListener('change', onChange)
}
