import { useStore } from '@nanostores/react'
import { $movingOn } from '../../stores/moving-on.ts'

/** Where the next question coming by itself is turned on and off, on screens that show one at a time. */
export function ByItself({ label }: { label: string }) {
  const state = useStore($movingOn)
  return (
    <label>
      <input
        type="checkbox"
        checked={state === 'on'}
        onChange={({ target }) => $movingOn.set(target.checked ? 'on' : 'off')}
      />
      {label}
    </label>
  )
}
