import type { ModelWords } from '../../i18n/model-words.ts'
import { Arriving } from '../ui/Arriving.tsx'
import { late } from '../ui/late.ts'
import type { SharedViewProps } from './shared-props.ts'

const lateBody = late(async () => (await import('../result/ResultBody.tsx')).ResultBody)
const latePassOn = late(async () => (await import('./PassOn.tsx')).PassOn)

/** What stands behind the first view of a shared result: its skills, its way, and how it is passed on. */
export function BehindShared(props: SharedViewProps<ModelWords>) {
  const { model, sheet, speech, addresses, view, under } = props
  if (view === 'share') return <Arriving part={latePassOn} props={props} />
  return (
    <Arriving
      part={lateBody}
      props={{
        ...{ model, sheet, speech, method: addresses.method, readOnly: true, views: [view] },
        // The worksheets under a plan are its owner's.
        under: under?.others && under
      }}
    />
  )
}
