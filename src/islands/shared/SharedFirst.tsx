import { HowFound } from '../result/HowFound.tsx'
import { ResultView } from '../result/ResultView.tsx'
import { Boundary } from '../ui/Boundary.tsx'
import { Turn } from '../ui/Turns.tsx'
import { FiveMinutes } from './FiveMinutes.tsx'
import type { SharedViewProps } from './shared-props.ts'

/** The first view of a shared result. */
export function SharedFirst({ model, sheet, speech, t, addresses }: SharedViewProps) {
  return (
    <>
      <Boundary>
        <ResultView model={model} sheet={sheet} speech={speech} readOnly />
      </Boundary>
      <Turn>{() => <FiveMinutes model={model} sheet={sheet} speech={speech} t={t.shared.read} />}</Turn>
      <Turn>{() => <HowFound speech={speech} method={addresses.method} />}</Turn>
    </>
  )
}
