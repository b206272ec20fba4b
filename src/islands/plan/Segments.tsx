import { useId } from 'react'

interface Props<Value extends string> {
  readonly legend: string
  /** What it is chosen for, for those who do not see what it stands under. */
  readonly of: string
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly onChoose: (value: Value) => void
}

/** One of a few, side by side. */
export function Segments<Value extends string>({ legend, of, value, options, onChoose }: Props<Value>) {
  const name = useId()
  return (
    <fieldset className="plan-segments">
      <legend>
        {legend}
        <span className="unseen">: {of}</span>
      </legend>
      <span>
        {options.map(option => (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChoose(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </span>
    </fieldset>
  )
}
