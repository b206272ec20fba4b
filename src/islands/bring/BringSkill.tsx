import { useId } from 'react'
import type { Model } from '../../core/model.ts'
import type { ToBring } from '../../core/to-bring.ts'
import type { ModelWords } from '../../i18n/model-words.ts'
import { text } from '../../i18n/text.ts'
import { type Bringing, changeBringing, longestBringing } from '../../stores/bringing.ts'
import type { SheetStore } from '../../stores/sheets.ts'
import type { StoredSheet } from '../../stores/stored-sheet.ts'
import { responseLabel } from '../../wording/items.ts'
import { skillName } from '../../wording/names.ts'
import { bringLines } from '../../wording/to-bring.ts'
import { BringItem } from './BringItem.tsx'
import type { BringMessages } from './bring-props.ts'

interface Props {
  readonly model: Model
  readonly words: ModelWords
  readonly sheet: StoredSheet
  readonly $sheet: SheetStore
  readonly asked: ToBring
  readonly agreed: Bringing
  readonly assessment: string
  /** The page of a skill, to which its id is added. */
  readonly pages: string
  readonly lang: string
  readonly t: BringMessages
}

/** What one skill asks for, who brings it and when, and what its ratings rest on. */
export function BringSkill(props: Props) {
  const { model, words, sheet, $sheet, asked, agreed, assessment, pages, lang, t } = props
  const id = useId()
  const { bring } = t
  const { capability, items, falls } = asked
  const key = `${model.id}/${capability}`
  const name = skillName(words, capability)
  const foreign = words.lang === lang ? undefined : words.lang
  const claimOf = (item: string) =>
    words.items[item]?.statement ?? responseLabel(words, sheet.form, item, sheet.answers[item], { unknown: '', na: '' })
  const field = (part: 'who' | 'when', label: string) => (
    <p className="field">
      <label htmlFor={`${id}-${part}`}>{label}</label>
      <input
        id={`${id}-${part}`}
        value={agreed[part] ?? ''}
        maxLength={longestBringing}
        autoComplete="off"
        dir="auto"
        aria-describedby={`${id}-name`}
        onChange={event => changeBringing(assessment, key, { [part]: event.target.value })}
      />
      <span className="bring-written print-only" dir="auto">
        {agreed[part]}
      </span>
    </p>
  )
  return (
    <li className="bring-skill keep">
      <h2 id={`${id}-name`} lang={foreign}>
        {model.reading === 'stages' ? <a href={`${pages}${capability}/`}>{name}</a> : name}
      </h2>
      {falls !== undefined && model.reading !== 'profile' && (
        <p className="bring-falls">{text(lang, bring.falls[model.reading], { count: falls })}</p>
      )}
      <div>
        {items.map(({ item, rating }) => (
          <BringItem
            key={item}
            {...{ item, rating, $sheet, words, lang, t }}
            mark={sheet.evidence[item]}
            claim={claimOf(item)}
          />
        ))}
      </div>
      <div className="bring-lines">
        <h3>{bring.lines}</h3>
        <ul lang={foreign}>
          {bringLines(words, asked).map(line => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
      <div className="bring-agreed">
        {field('who', bring.who)}
        {field('when', bring.when)}
      </div>
    </li>
  )
}
