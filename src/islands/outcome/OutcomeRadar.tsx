import { useMemo } from 'react'
import { ballotsForVerdict, ballotsPerRole, rWGStar } from '../../core/agreement.ts'
import type { Asked } from '../../core/invitation.ts'
import type { Model } from '../../core/model.ts'
import { shown } from '../../core/precision.ts'
import { type Scores, score } from '../../core/score.ts'
import type { Sheet } from '../../core/sheet.ts'
import { type Spread, spreadOf } from '../../core/spread.ts'
import type { Voter } from '../../core/votes.ts'
import type { ModelWords } from '../../i18n/model-words.ts'
import { decimal, figure, list, text } from '../../i18n/text.ts'
import type { Workshop } from '../../stores/workshop.ts'
import { Radar } from '../charts/Radar.tsx'
import type { RadarContent, RadarSeries } from '../charts/radar-chart.ts'
import { SideKey } from '../charts/SideKey.tsx'
import type { ReadTopic } from '../reveal/use-topics.ts'
import type { WorkshopSpeech } from '../workshop/workshop-words.ts'
import { voterScores } from './voter-scores.ts'

interface Props {
  readonly asked: Asked
  readonly model: Model
  readonly words: ModelWords
  readonly title: string
  readonly sheet: Sheet
  readonly topics: readonly ReadTopic[]
  readonly workshop: Workshop
  /** Of the measurement. */
  readonly voters: readonly Voter[]
  readonly speech: WorkshopSpeech
}

/** A part with its decision and its measurement. */
interface Row {
  readonly id: string
  readonly name: string
  readonly agreed: number | undefined
  readonly mean: number | undefined
  readonly spread: Spread | undefined
  readonly agreement: number | undefined
}

/** Roles are drawn as results beside each other are, but for the one in the colour of the agreed line. */
const roleSides = [0, 2, 3] as const

/** Fewer axes are no area. */
const fewestAxes = 3

/** The agreed values over the spread of the first vote, with roles as lines, and the table beside it. */
export function OutcomeRadar(props: Props) {
  const { asked, model, words, title, sheet, topics, workshop, voters, speech } = props
  const { lang, dir, t } = speech
  const own = t.workshop.outcome
  const scored = useMemo(() => voterScores(model, asked, voters), [model, asked, voters])
  const rows = useMemo(
    () =>
      rowsOf(
        asked,
        words,
        score(model, sheet),
        scored.map(each => each.scores),
        topics
      ),
    [asked, words, model, sheet, scored, topics]
  )
  const roles = useMemo(() => {
    const of = workshop.roles.map((name, at) => ({ name, own: scored.filter(({ voter }) => voter.role === at) }))
    const compared = of.filter(role => role.own.length >= ballotsPerRole)
    return compared.length < 2 ? [] : compared
  }, [workshop.roles, scored])
  const content = useMemo((): RadarContent => {
    const means = roles.map(
      ({ name, own }, at): RadarSeries => ({
        name,
        kind: roleSides[at % roleSides.length] ?? 0,
        values: rows.map(({ id }) => roleMean(own, id))
      })
    )
    const band = t.workshop.outcome.band
    return {
      axes: rows.map(({ name }) => name),
      series: [
        { name: band, kind: 'low', values: rows.map(({ spread }) => spread?.low) },
        { name: band, kind: 'high', values: rows.map(({ spread }) => spread?.high) },
        ...means,
        { name: t.workshop.outcome.agreedLine, kind: 'score', values: rows.map(({ agreed }) => agreed) }
      ],
      lang,
      dir
    }
  }, [rows, roles, t, lang, dir])
  const say = (value: number | undefined) => (value === undefined ? '–' : figure(lang, shown(value)))
  return (
    <section>
      <h2>{own.radarTitle}</h2>
      <p className="quiet">{title}</p>
      <p>{own.radarText}</p>
      <div className="beside">
        {rows.length >= fewestAxes && (
          <figure>
            <Radar
              content={content}
              points={rows.map(({ name, agreed }) => text(lang, own.axis, { name, agreed: say(agreed) }))}
              label={text(lang, own.radarLabel, { names: list(lang, content.axes) })}
            />
            <figcaption className="quiet">
              <span className="key" /> {own.agreedLine} <span className="key key-band" /> {own.band}{' '}
              {roles.map(({ name }, at) => (
                <span key={name}>
                  <SideKey at={roleSides[at % roleSides.length] ?? 0} /> {name}{' '}
                </span>
              ))}
            </figcaption>
          </figure>
        )}
        <div className="scroll">
          <table>
            <caption className="unseen">{own.tableCaption}</caption>
            <thead>
              <tr>
                <th scope="col">{own.part}</th>
                <th scope="col">{own.agreed}</th>
                <th scope="col">{own.firstMean}</th>
                <th scope="col">{own.spread}</th>
                <th scope="col">{own.agreement}</th>
                {roles.map(({ name }) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ id, name, agreed, mean, spread, agreement }) => (
                <tr key={id} data-part={id}>
                  <th scope="row">{name}</th>
                  <td className="figure">{say(agreed)}</td>
                  <td className="figure">{say(mean)}</td>
                  <td className="figure">
                    {spread ? text(lang, t.results.rangeOf, { low: say(spread.low), high: say(spread.high) }) : '–'}
                  </td>
                  <td className="figure">{agreement === undefined ? '–' : decimal(lang, agreement, 2)}</td>
                  {roles.map(role => (
                    <td key={role.name} className="figure">
                      {say(roleMean(role.own, id))}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
    </section>
  )
}

function rowsOf(
  { dimensions }: Asked,
  words: ModelWords,
  agreed: Scores,
  voters: readonly Scores[],
  topics: readonly ReadTopic[]
): Row[] {
  return dimensions.map(id => {
    const means = voters.flatMap(({ dimensions: scores }) => scores[id]?.score ?? [])
    const votes = topics.filter(({ dimension }) => dimension === id).map(({ firstVotes }) => firstVotes)
    return {
      id,
      name: words.dimensions[id]?.name ?? id,
      agreed: agreed.dimensions[id]?.score,
      mean: meanOf(means),
      spread: spreadOf(means),
      agreement: votes.every(each => each.length < ballotsForVerdict) ? undefined : rWGStar(votes)
    }
  })
}

/** What the ballots of a role say about a part on average. */
function roleMean(own: readonly { readonly scores: Scores }[], part: string): number | undefined {
  return meanOf(own.flatMap(({ scores }) => scores.dimensions[part]?.score ?? []))
}

function meanOf(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length
}
