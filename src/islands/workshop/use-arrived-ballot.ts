import { useEffect, useState } from 'react'
import { isPlace, linkKind } from '../../core/codec/link-kind.ts'
import { text } from '../../i18n/text.ts'
import type { Fate } from '../../stores/collect.ts'
import { openWorkshop, storedWorkshops } from '../../stores/workshops.ts'
import type { WorkshopSpeech } from '../votes/workshop-words.ts'

const mine: readonly Fate[] = [
  'counted',
  'replaced',
  'again',
  'older',
  'late',
  'removed',
  'conflict',
  'early',
  'twice',
  'other-form',
  'newer'
]

/** A ballot link that was opened on this page goes to the workshop that can read it, and is said to have arrived. */
export function useArrivedBallot({ lang, t, models }: WorkshopSpeech): string | undefined {
  const [note, setNote] = useState<string>()
  useEffect(() => {
    const look = async () => {
      const fragment = location.hash.slice(1)
      if (isPlace(fragment)) return
      history.replaceState(null, '', location.pathname)
      setNote(t.workshop.arrived.reading)
      const [{ takeBallots }, { linkInFragment }] = await Promise.all([
        import('../../stores/take-ballots.ts'),
        import('../../core/codec/whole-links.ts')
      ])
      const link = `#${linkInFragment(fragment)}`
      const all = storedWorkshops()
      const fates: Fate[] = []
      for (const workshop of all) {
        const [finding] = await takeBallots(workshop.id, link, models)
        const fate = finding?.fate
        if (!fate) continue
        fates.push(fate)
        if (!mine.includes(fate)) continue
        openWorkshop(workshop.id)
        const found = text(lang, t.workshop.collect.found[fate], { count: 1 })
        setNote(text(lang, t.workshop.arrived.found, { title: workshop.title, found }))
        return
      }
      setNote(sentence(link, fates))
    }
    const sentence = (link: string, fates: readonly Fate[]) => {
      const read = linkKind(link)
      if (!read.ok || (read.kind !== 'result' && read.kind !== 'sealed')) return t.workshop.arrived.result
      if (fates.includes('cut')) return text(lang, t.workshop.collect.found.cut, { count: 1 })
      return fates.includes('no-ballot') ? t.workshop.arrived.result : t.workshop.arrived.none
    }
    void look()
    addEventListener('hashchange', look)
    return () => removeEventListener('hashchange', look)
  }, [lang, t, models])
  return note
}
