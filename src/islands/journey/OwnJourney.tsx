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
  return (
    <>
      <CurrentLine saved={addresses.saved} t={saved} />
      <JourneySheet key={current.id} {...props} assessment={current.id} />
      <StorageNotices sheet="" lang={lang} t={storage} />
    </>
  )
}
