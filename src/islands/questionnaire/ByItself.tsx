import { useStore } from '@nanostores/react'
import { $movingOn, type MovingOn } from '../../stores/moving-on.ts'

const atFirst: MovingOn = 'unasked'

/** Where the next question coming by itself is turned on and off, on screens that show one at a time. */
export function ByItself({ label }: { label: string }) {
  const state = useStore($movingOn, { ssr: () => atFirst })
  return (
    <label className="q-by-itself needs-script no-print">
      <input
        type="checkbox"
        checked={state === 'on'}
        onChange={({ target }) => $movingOn.set(target.checked ? 'on' : 'off')}
      />
      {label}
    </label>
  )
}
