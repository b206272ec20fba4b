import { useId, useRef } from 'react'
import { mostOfLine, type StrategyLine, withStrategyLine } from '../../core/worksheets/strategy.ts'
import { changeStrategy } from '../../stores/strategy.ts'
import { gatheredFor } from '../../wording/worksheets/strategy-rows.ts'
import { FilledIn } from './FilledIn.tsx'
import { Proposals } from './Proposals.tsx'
import type { StrategySheetProps } from './strategy-props.ts'

interface Props extends StrategySheetProps {
  readonly line: StrategyLine
  readonly written: string
}

/** One line of the page: what stands there by itself, and what is added in own words. */
export function StrategyField(props: Props) {
  const { assessment, gathered, line, written, t } = props
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const write = (to: string) => changeStrategy(assessment, one => withStrategyLine(one, line, to))
  const filled = line === 'holds' || line === 'steps' || line === 'not' ? line : undefined
  const hasMore = filled && gatheredFor(gathered, line).length > 0
  return (
    <div className="chapter">
      <div>
        <h2 id={`${id}-line`}>{t.lines[line]}</h2>
        <p id={`${id}-hint`} className="quiet">
          {t.hints[line]}
        </p>
      </div>
      <div>
        {filled && <FilledIn {...props} line={filled} />}
        {hasMore && (
          <p className="quiet">
            <label id={`${id}-add`} htmlFor={id}>
              {t.add[filled]}
            </label>
          </p>
        )}
        <textarea
          ref={field}
          id={id}
          rows={3}
          dir="auto"
          className="strategy-text"
          value={written}
          maxLength={mostOfLine.characters}
          aria-labelledby={hasMore ? `${id}-line ${id}-add` : `${id}-line`}
          aria-describedby={`${id}-hint`}
          onChange={({ target }) => write(target.value)}
        />
        {line === 'measures' && (
          <Proposals
            {...props}
            onTake={to => {
              write(to)
              field.current?.focus()
            }}
          />
        )}
      </div>
    </div>
  )
}
