import { useId } from 'react'

interface Props<T extends string> {
  readonly name: string
  readonly value: T
  readonly of: readonly T[]
  readonly words: Readonly<Record<T, string>>
  readonly onChoose: (one: T) => void
}

/** One of a few, from a list that takes little room. */
export function OneOf<T extends string>({ name, value, of, words, onChoose }: Props<T>) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{name}</label>
      <select
        id={id}
        value={value}
        onChange={({ target }) => {
          const chosen = of.find(one => one === target.value)
          if (chosen !== undefined) onChoose(chosen)
        }}
      >
        {of.map(one => (
          <option key={one} value={one}>
            {words[one]}
          </option>
        ))}
      </select>
    </div>
  )
}
