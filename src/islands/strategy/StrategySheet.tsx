import { useStore } from '@nanostores/react'
import { strategyLines, withReview } from '../../core/worksheets/strategy.ts'
import { today } from '../../stores/browser/clock.ts'
import { changeStrategy, noStrategy, strategyOf } from '../../stores/strategy.ts'
import { strategyPage } from '../../wording/worksheets/strategy-rows.ts'
import { DateField } from '../dates/DateField.tsx'
import { StrategyField } from './StrategyField.tsx'
import { StrategyPaper } from './StrategyPaper.tsx'
import type { StrategySheetProps } from './strategy-props.ts'

/** The page: six lines, what stands there by itself, room for own words, and the day on which it is looked at again. */
export function StrategySheet(props: StrategySheetProps) {
  const { assessment, gathered, lang, t, dates } = props
  const strategy = useStore(strategyOf(assessment), { ssr: () => noStrategy })
  return (
    <>
      <div className="no-print strategy-lines">
        {strategyLines.map(line => (
          <StrategyField key={line} {...props} line={line} written={strategy.lines[line] ?? ''} />
        ))}
        <div className="chapter">
          <h2>{t.review}</h2>
          <div>
            <DateField
              label={dates.day}
              name={t.review}
              value={strategy.reviewOn}
              today={today()}
              lang={lang}
              t={dates}
              onChange={reviewOn => changeStrategy(assessment, one => withReview(one, reviewOn))}
            />
            <p className="buttons">
              <button type="button" className="button" onClick={() => print()}>
                {t.print}
              </button>
            </p>
          </div>
        </div>
      </div>
      <StrategyPaper title={t.sheet} page={strategyPage(strategy, gathered, lang, t)} />
    </>
  )
}
