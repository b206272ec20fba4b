import { useStore } from '@nanostores/react'
import { $movingOn, moveOn } from '../../stores/moving-on.ts'

/** Where the next question coming by itself is turned on and off, on screens that show one at a time. */
export function ByItself({ label }: { label: string }) {
  const state = useStore($movingOn, { ssr: () => 'unasked' as const })
  return (
    <label>
      <input
        type="checkbox"
        checked={state === 'on'}
        onChange={({ target }) => moveOn(target.checked ? 'on' : 'off')}
      />
      {label}
    </label>
  )
}
