import type { ReactNode } from 'react'
import type { Compared, ComparedPart } from '../../core/compare.ts'
import { text } from '../../i18n/text.ts'
import { differenceText, meaningOf } from '../../wording/differences.ts'
import { rangeText, scoreText } from '../../wording/in-words.ts'
import { SideKey } from '../charts/SideKey.tsx'
import { PartName } from '../ui/PartName.tsx'
import { Said } from '../ui/Said.tsx'
import type { CompareSpeech } from './words.ts'

interface Props {
  /** What the table is of, in a few words. */
  readonly title: string
  readonly parts: readonly ComparedPart[]
  readonly overall?: Compared
  /** A row of words for the whole, such as stages. */
  readonly standing?: { readonly heading: string; readonly cells: readonly string[] }
  readonly places: readonly number[]
  /** Names a part that is no competency and no level. */
  readonly nameOf?: (part: string) => string
  readonly speech: CompareSpeech
}

/** Scores with their ranges side by side, and what became of them from the first to the last. */
export function ComparisonTable({ title, parts, overall, standing, places, nameOf, speech }: Props) {
  const { lang, t, names } = speech
  const ends = { first: names[places[0] ?? 0] ?? '', last: names[places.at(-1) ?? 0] ?? '' }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <section className="scroll" tabIndex={0} aria-label={title}>
      <table className="compare-table">
        <caption className="unseen">{text(lang, t.compare.tableCaption, ends)}</caption>
        <thead>
          <tr>
            <th scope="col">{t.compare.part}</th>
            {places.map(at => (
              <th key={at} scope="col">
                <SideKey at={at} /> <bdi>{names[at]}</bdi>
              </th>
            ))}
            <th scope="col">
              {t.compare.difference}
              {places.length > 2 && <small>{text(lang, t.compare.differenceHint, ends)}</small>}
            </th>
          </tr>
        </thead>
        <tbody>
          {standing && (
            <tr data-part="standing">
              <th scope="row">{standing.heading}</th>
              {standing.cells.map((cell, at) => (
                <td key={places[at]}>
                  <Said speech={speech}>{cell}</Said>
                </td>
              ))}
              <td />
            </tr>
          )}
          {overall && (
            <Row
              id="overall"
              name={<Said speech={speech}>{t.compare.overall}</Said>}
              part={overall}
              places={places}
              speech={speech}
            />
          )}
          {parts.map(part => (
            <Row
              key={part.id}
              id={part.id}
              name={nameOf ? <Said speech={speech}>{nameOf(part.id)}</Said> : <PartName id={part.id} speech={speech} />}
              part={part}
              places={places}
              speech={speech}
            />
          ))}
        </tbody>
      </table>
    </section>
  )
}

interface RowProps {
  readonly id: string
  readonly name: ReactNode
  readonly part: Compared
  readonly places: readonly number[]
  readonly speech: CompareSpeech
}

function Row({ id, name, part, places, speech }: RowProps) {
  const { lang, t } = speech
  return (
    <tr data-part={id}>
      <th scope="row">{name}</th>
      {part.scores.map((score, at) => {
        const range = rangeText(score, speech)
        return (
          <td key={places[at]} className="figure">
            {scoreText(score, speech)}
            {score.score !== undefined && range !== '–' && <small>{range}</small>}
          </td>
        )
      })}
      <td>
        {part.difference !== undefined && (
          <span className="figure">{differenceText(part.difference, lang, t.compare)}</span>
        )}
        <small>{meaningOf(part, t.compare)}</small>
      </td>
    </tr>
  )
}
