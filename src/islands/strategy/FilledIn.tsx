import { gatheredFor } from '../../wording/worksheets/strategy-rows.ts'
import type { StrategySheetProps } from './strategy-props.ts'

interface Props extends Pick<StrategySheetProps, 'gathered' | 't' | 'addresses'> {
  readonly line: 'holds' | 'steps' | 'not'
}

/** What result and plan say in a line, or what would stand there. */
export function FilledIn({ line, gathered, t, addresses }: Props) {
  const said = gatheredFor(gathered, line)
  const from = { holds: t.fromResult, steps: t.fromPlan, not: t.fromBoth }[line]
  if (said.length === 0) {
    return (
      <p className="quiet">
        {t.without[line]}{' '}
        {line === 'holds' && gathered.skills.length === 0 && <a href={addresses.assess}>{t.toAssess}</a>}
        {line === 'steps' && <a href={addresses.plan}>{t.toPlan}</a>}
      </p>
    )
  }
  return (
    <>
      <p className="quiet">
        {from} {line !== 'holds' && <a href={addresses.plan}>{t.toPlan}</a>}
      </p>
      <ul>
        {said.map(one => (
          <li key={one}>
            <bdi>{one}</bdi>
          </li>
        ))}
      </ul>
    </>
  )
}
