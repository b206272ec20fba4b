import { useEffect, useState } from 'react'
import { bounded } from '../ui/Boundary.tsx'
import { CurrentLine } from '../ui/CurrentLine.tsx'
import { useAssessments } from '../ui/name.ts'
import { StorageNotices } from '../ui/StorageNotices.tsx'
import { JourneySheet } from './JourneySheet.tsx'
import type { JourneyProps } from './journey-props.ts'

/** The journey of the assessment in use, to write and to print. */
export const OwnJourney = bounded(JourneyInUse)

function JourneyInUse(props: JourneyProps) {
  const { addresses, saved, storage, lang } = props
  const { current } = useAssessments()
  // What is stored is known only here: an empty sheet drawn before would be pushed about by it.
  const [isKnown, setKnown] = useState(false)
  useEffect(() => setKnown(true), [])
  return (
    <>
      <CurrentLine saved={addresses.saved} t={saved} />
      {isKnown && <JourneySheet key={current.id} {...props} assessment={current.id} />}
      <StorageNotices sheet="" lang={lang} t={storage} />
    </>
  )
}
