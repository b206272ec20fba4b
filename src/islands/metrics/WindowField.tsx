import { useId } from 'react'
import { readWindow, type WrittenBeside } from '../../core/metrics/operations/beside-content.ts'
import type { BesideWords } from '../../wording/metrics/beside-words.ts'
import { OneOf } from './OneOf.tsx'

interface Props {
  readonly written: WrittenBeside
  readonly words: BesideWords
  readonly onChange: (written: WrittenBeside) => void
}

const units = ['days', 'months'] as const

/** Within which time somebody must have bought again to count. */
export function WindowField({ written, words, onChange }: Props) {
  const id = useId()
  const { window, choices } = written
  const { beside } = words.t
  const { unit } = choices.window
  return (
    <div className="columns">
      <div className="field">
        <label htmlFor={id}>{beside.window}</label>
        <input
          {...{ id, inputMode: 'numeric', autoComplete: 'off', value: window }}
          aria-invalid={readWindow(window, unit) === undefined || undefined}
          onChange={({ target }) => onChange({ ...written, window: target.value })}
        />
      </div>
      <OneOf
        {...{ name: beside.windowUnit, value: unit, of: units, words: beside.windowUnits }}
        onChoose={next => onChange({ ...written, choices: { ...choices, window: { ...choices.window, unit: next } } })}
      />
    </div>
  )
}
