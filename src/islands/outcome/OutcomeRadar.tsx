import { useMemo } from 'react'
import type { Model } from '../../core/model.ts'
import type { Sheet } from '../../core/sheet.ts'
import type { Asked } from '../../core/workshop/invitation.ts'
import type { ReadTopic } from '../../core/workshop/tally.ts'
import type { Voter } from '../../core/workshop/votes.ts'
import type { ModelWords } from '../../i18n/model-words.ts'
import { list, text } from '../../i18n/text.ts'
import type { Workshop } from '../../stores/workshop.ts'
import { partSentence } from '../../wording/part-cells.ts'
import { agreedParts } from '../../wording/part-rows.ts'
import { Radar } from '../charts/Radar.tsx'
import { RadarKey } from '../charts/RadarKey.tsx'
import { RadarSaving } from '../charts/RadarSaving.tsx'
import type { RadarContent, RadarSeries } from '../charts/radar-content.ts'
import type { WorkshopSpeech } from '../votes/workshop-words.ts'
import { PartsTable } from './PartsTable.tsx'

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

/** Roles are drawn as results beside each other are, but for the one in the colour of the agreed line. */
const sides = [0, 2, 3] as const
const sideOf = (role: number) => sides[role % sides.length] ?? 0

/** Fewer axes are no area. */
const fewestAxes = 3

/** The agreed values over the spread of the first vote, with roles as lines, and the table beside it. */
export function OutcomeRadar({ asked, model, words, title, sheet, topics, workshop, voters, speech }: Props) {
  const { lang, dir, t } = speech
  const own = t.workshop.outcome
  const { roles, named } = workshop
  const parts = useMemo(
    () => agreedParts({ asked, model, words, sheet, topics, roles, voters, isNameless: !named }),
    [asked, model, words, sheet, topics, roles, voters, named]
  )
  const { rows } = parts
  const content = useMemo((): RadarContent => {
    const { band, agreedLine } = t.workshop.outcome
    const lines = parts.roles.map(
      (name, at): RadarSeries => ({ name, kind: sideOf(at), values: parts.rows.map(row => row.roles[at]) })
    )
    return {
      axes: parts.rows.map(({ name }) => name),
      series: [
        { name: agreedLine, kind: 'score', values: parts.rows.map(({ agreed }) => agreed) },
        ...lines,
        { name: band, kind: 'low', values: parts.rows.map(({ spread }) => spread?.low) },
        { name: band, kind: 'high', values: parts.rows.map(({ spread }) => spread?.high) }
      ],
      lang,
      dir
    }
  }, [parts, t, lang, dir])
  return (
    <section className="outcome-picture">
      <h2>{own.radarTitle}</h2>
      <p className="quiet">{title}</p>
      <p>{own.radarText}</p>
      <div className="beside">
        {rows.length >= fewestAxes && (
          <figure>
            <Radar
              content={content}
              points={rows.map(row => partSentence(row, parts.roles, speech))}
              hint={t.pictures.hint.axes}
              label={text(lang, own.radarLabel, { names: list(lang, content.axes) })}
            />
            <RadarKey series={content.series} />
            <RadarSaving content={content} t={t.saving} />
          </figure>
        )}
        <PartsTable parts={parts} words={words} speech={speech} />
      </div>
    </section>
  )
}
