import { useLayoutEffect } from 'react'

/**
 * Says on the root element which earlier version of the questions is asked, if one is. Until the page is alive its
 * inline script does, by what is stored.
 */
export function useEdition(version: number | undefined, isAlive: boolean): void {
  useLayoutEffect(() => {
    if (!isAlive) return
    const root = document.documentElement.dataset
    if (version === undefined) delete root.edition
    else root.edition = String(version)
  }, [version, isAlive])
}
