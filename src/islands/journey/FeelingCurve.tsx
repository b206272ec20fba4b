import { feelingOf, feelings, type Journey } from '../../core/worksheets/journey.ts'
import { numberFormat } from '../../i18n/formats.ts'
import { number } from '../../i18n/text.ts'
import { curveText } from '../../wording/worksheets/journey-rows.ts'
import type { JourneySpeech } from './journey-props.ts'

interface Props extends JourneySpeech {
  readonly journey: Journey
}

const [step, top] = [36, 20]
const yOf = (feeling: number) => top + (2 - feeling) * step

/** The feelings from stage to stage, joined by a line. Places are in per cent, so that letters keep their size. */
export function FeelingCurve({ journey, lang, dir, t }: Props) {
  const { stages } = journey
  const felt = stages.flatMap((stage, at) => {
    const feeling = feelingOf(stage)
    return feeling === undefined ? [] : [{ stage, at, feeling }]
  })
  if (felt.length < 2) return null
  const place = (at: number) => 10 + (80 * at) / Math.max(1, stages.length - 1)
  const x = (at: number) => `${(dir === 'rtl' ? 100 - place(at) : place(at)).toFixed(2)}%`
  const scale = numberFormat(lang, { signDisplay: 'exceptZero' })
  return (
    <figure className="journey-curve">
      <figcaption>
        <strong>{t.curve}</strong> <span className="quiet">{t.curveHint}</span>
      </figcaption>
      <svg width="100%" height={yOf(-2) + 44} role="img" aria-label={curveText(journey, lang, t)} fontSize="0.875rem">
        {feelings.map(one => (
          <g key={one}>
            <line x1="6%" x2="94%" y1={yOf(one)} y2={yOf(one)} stroke={one === 0 ? 'var(--rule)' : 'var(--hairline)'} />
            <text x={dir === 'rtl' ? '97%' : '3%'} y={yOf(one) + 5} textAnchor="middle" fill="currentColor">
              {scale.format(one)}
            </text>
          </g>
        ))}
        {felt.slice(1).map(({ at, feeling }, before) => {
          const from = felt[before]
          return (
            from && (
              <line
                key={at}
                {...{ x1: x(from.at), y1: yOf(from.feeling), x2: x(at), y2: yOf(feeling) }}
                stroke="var(--signal)"
                strokeWidth={2.5}
              />
            )
          )
        })}
        {felt.map(({ stage, at, feeling }) => (
          <circle
            key={stage.id}
            cx={x(at)}
            cy={yOf(feeling)}
            r={6}
            fill={stage.cells.feeling?.known === 'guessed' ? 'var(--paper)' : 'var(--signal)'}
            stroke="var(--signal)"
            strokeWidth={2.5}
          />
        ))}
        {stages.map((stage, at) => (
          <text key={stage.id} x={x(at)} y={yOf(-2) + 36} textAnchor="middle" fill="currentColor">
            {number(lang, at + 1)}
          </text>
        ))}
      </svg>
    </figure>
  )
}
