import { useStore } from '@nanostores/react'
import { useState } from 'react'
import { toBring } from '../../core/to-bring.ts'
import { text } from '../../i18n/text.ts'
import { bringingOf } from '../../stores/bringing.ts'
import type { ReadyModel } from '../../stores/models.ts'
import type { OfferedForm } from '../../stores/offered-forms.ts'
import { sheetKey, sheetOf } from '../../stores/sheets.ts'
import { StorageNotices } from '../ui/StorageNotices.tsx'
import { BringSkill } from './BringSkill.tsx'
import type { BringProps } from './bring-props.ts'

interface Props extends BringProps {
  readonly loaded: ReadyModel
  readonly offered: OfferedForm
  readonly assessment: string
}

/** The list itself. What is marked on it stays where it is until the page is opened again. */
export function BringList({ loaded, offered, assessment, lang, t, storage }: Props) {
  const { model, words } = loaded
  const $sheet = sheetOf(model, offered.form, assessment)
  const sheet = useStore($sheet)
  const agreed = useStore(bringingOf(assessment))
  const [atFirst] = useState(sheet.evidence)
  const open = toBring(model, sheet, item => !atFirst[item])
  const settled = toBring(model, sheet, item => atFirst[item] !== undefined)
  const left = toBring(model, sheet).reduce((sum, { items }) => sum + items.length, 0)
  const skill = (asked: (typeof open)[number]) => (
    <BringSkill
      key={asked.capability}
      {...{ model, words, sheet, $sheet, asked, assessment, lang, t }}
      agreed={agreed[`${model.id}/${asked.capability}`] ?? {}}
      pages={offered.pages}
    />
  )
  const { bring } = t
  return (
    <>
      <p role="status">
        {left > 0
          ? text(lang, bring.left, { count: left })
          : open.length + settled.length > 0
            ? bring.none
            : bring.nothing}{' '}
        {left > 0 && bring.order[model.reading]}
      </p>
      {open.length > 0 && <ol className="bring-list">{open.map(skill)}</ol>}
      {settled.length > 0 && (
        <details className="no-print">
          <summary>{bring.marked}</summary>
          <p className="quiet">{bring.markedText}</p>
          <ol className="bring-list">{settled.map(skill)}</ol>
        </details>
      )}
      <StorageNotices sheet={sheetKey(model.id, offered.form, assessment)} lang={lang} t={storage} />
    </>
  )
}
