import { number } from '../../i18n/text.ts'
import type { WallRung, WallTopic } from '../../wording/wall-topic.ts'
import { Shape } from './Shape.tsx'

interface Props {
  readonly topic: WallTopic
  readonly lang: string
  /** What the ladder is called. */
  readonly label: string
  /** Whether the line of roles makes room for something else. */
  readonly isBrief?: boolean
}

/** One question for all to see: what is asked, what the votes say, and every rung with its dots. */
export function TopicOnWall({ topic, lang, label, isBrief = false }: Props) {
  const { title, skill, says, counted, pale, rungs, roles, gap } = topic
  const [verdict, ...others] = says
  const votes = rungs.reduce((sum, { dots }) => sum + dots.length, 0)
  return (
    <article className="wall-topic" data-topic={topic.key}>
      <header>
        <h3>{title}</h3>
        {skill && <p>{skill}</p>}
      </header>
      <div className="wall-says">
        <p>
          <strong>{verdict}</strong> {others.join(' ')}
        </p>
        <p>{pale ? `${counted} · ${pale}` : counted}</p>
      </div>
      <ol className="wall-ladder" aria-label={label} data-votes={votes > 30 ? 'crowd' : votes > 15 ? 'many' : 'few'}>
        {rungs.map((rung, at) => (
          <li key={at} data-empty={rung.dots.length === 0} data-agreed={rung.isAgreed}>
            <span className="wall-number">{number(lang, at + 1)}</span>
            <span>{rung.says}</span>
            <Dots rung={rung} isCrowd={votes > 30} hasRoles={roles.length > 0} lang={lang} />
          </li>
        ))}
      </ol>
      {!isBrief && roles.length > 0 && (
        <div className="wall-roles">
          <ul>
            {roles.map(({ name, mean, isMean }, at) => (
              <li key={name}>
                <Shape role={at} hasRoles />
                <span>{name}</span> {isMean ? <strong>{mean}</strong> : <span>{mean}</span>}
              </li>
            ))}
          </ul>
          {gap && <p>{gap}</p>}
        </div>
      )}
    </article>
  )
}

/** Of last time the picture is enough. */
const mostPale = 12
const noRole = null

interface DotsProps {
  readonly rung: WallRung
  readonly isCrowd: boolean
  readonly hasRoles: boolean
  readonly lang: string
}

/** A dot a vote; of a crowd one dot a role and how many it stands for. */
function Dots({ rung, isCrowd, hasRoles, lang }: DotsProps) {
  const { dots, counted, before, past } = rung
  const shown = isCrowd ? [...new Set(dots)] : dots
  return (
    <span className="wall-dots">
      <span role="img" aria-label={counted}>
        {shown.map((role, at) => (
          <span key={at}>
            <Shape role={role} hasRoles={hasRoles} />
            {isCrowd && hasRoles && number(lang, dots.filter(dot => dot === role).length)}
          </span>
        ))}
      </span>
      {dots.length > 0 && (
        <strong className="figure" aria-hidden="true">
          {number(lang, dots.length)}
        </strong>
      )}
      {past && (
        <span className="wall-past" role="img" aria-label={past.says}>
          {Array.from({ length: Math.min(past.count, mostPale) }, (_, at) => (
            <Shape key={at} role={noRole} hasRoles />
          ))}
        </span>
      )}
      {before && <span className="figure">{before}</span>}
    </span>
  )
}
