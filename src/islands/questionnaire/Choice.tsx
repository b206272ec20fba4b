import type { UseFormRegisterReturn } from 'react-hook-form'

interface Props {
  readonly field: UseFormRegisterReturn
  readonly value: string
  /** The figure of a rung or point. */
  readonly mark?: string
  readonly label: string
}

/** One answer that can be given; the whole of it can be pressed. */
export function Choice({ field, value, mark, label }: Props) {
  return (
    <label className="q-option">
      <input type="radio" {...field} value={value} />
      {mark && (
        <span className="q-mark" aria-hidden="true">
          {mark}
        </span>
      )}
      <span className="q-label">{label}</span>
    </label>
  )
}
