import { useStore } from '@nanostores/react'
import { Suspense, useEffect, useState } from 'react'
import { text } from '../../i18n/text.ts'
import { deleteSheet, putBack } from '../../stores/assessment-keys.ts'
import type { Assessment } from '../../stores/assessment-list.ts'
import {
  createAssessment,
  deleteAssessment,
  duplicateAssessment,
  type Naming,
  renameAssessment,
  undoDelete
} from '../../stores/assessments.ts'
import { $storedChanges } from '../../stores/browser/stored-changes.ts'
import { openAssessment } from '../../stores/current.ts'
import type { OfferedForm } from '../../stores/offered-forms.ts'
import { sheetKey } from '../../stores/sheets.ts'
import { Arriving } from '../ui/Arriving.tsx'
import { Boundary, bounded } from '../ui/Boundary.tsx'
import { Done } from '../ui/Done.tsx'
import { late } from '../ui/late.ts'
import { assessmentName, useAssessments } from '../ui/name.ts'
import { StorageNotices } from '../ui/StorageNotices.tsx'
import { AssessmentRow } from './AssessmentRow.tsx'
import { NamingForm } from './NamingForm.tsx'
import { SearchAndSort } from './SearchAndSort.tsx'
import type { SavedProps } from './saved-props.ts'
import { foundAmong, useSought } from './sought.ts'

// What needs models to be fetched, or a file to be read, comes after the list.
const lateTimelines = late(async () => (await import('./Timelines.tsx')).Timelines)
const lateEarlier = late(async () => (await import('./Earlier.tsx')).Earlier)
const lateStorageUse = late(async () => (await import('./StorageUse.tsx')).StorageUse)
const lateFileIn = late(async () => (await import('../files/FileIn.tsx')).FileIn)

/** Something that was done, and how to take it back. */
interface Deed {
  readonly sentence: string
  readonly undo?: () => string
}

/** All assessments of this browser: to open, name, copy, delete, compare over time and keep in a file. */
export const Saved = bounded(AllSaved)

function AllSaved({ forms, lang, dir, t, results, storage, addresses }: SavedProps) {
  const { all, current } = useAssessments()
  useStore($storedChanges, { ssr: () => 0 })
  const [alive, setAlive] = useState(false)
  const [done, setDone] = useState<Deed>({ sentence: '' })
  const [making, setMaking] = useState(false)
  const sought = useSought()
  useEffect(() => setAlive(true), [])
  if (!alive) return <p role="status">{results.results.loading}</p>

  const { saved } = t
  const { undo } = done
  const shown = foundAmong(all, sought, lang, one => assessmentName(one, saved))
  const say = (message: string, name: string, undo?: () => string) =>
    setDone({ sentence: text(lang, message, { name }), ...(undo && { undo }) })

  const actions = {
    onOpen: ({ id }: Assessment, to: string) => {
      openAssessment(id)
      location.assign(to)
    },
    onRename: ({ id }: Assessment, naming: Naming) => {
      renameAssessment(id, naming)
      say(saved.renamed, naming.name)
    },
    onDuplicate: (one: Assessment) => {
      const { organisation } = one
      const name = assessmentName(one, saved)
      duplicateAssessment(one.id, { name: text(lang, saved.copyName, { name }), organisation })
      say(saved.copied, name)
    },
    onDelete: (one: Assessment) => {
      const name = assessmentName(one, saved)
      const deleted = deleteAssessment(one.id)
      say(saved.deleted, name, () => {
        undoDelete(deleted)
        return text(lang, saved.undone, { name })
      })
    },
    onDeleteAnswers: (one: Assessment, { model, form, title }: OfferedForm) => {
      const name = assessmentName(one, saved)
      const before = deleteSheet(sheetKey(model, form, one.id))
      setDone({
        sentence: text(lang, saved.answersDeleted, { form: title, name }),
        undo: () => {
          putBack(before)
          return text(lang, saved.undone, { name })
        }
      })
    }
  }
  return (
    <div className="saved">
      <section aria-labelledby="list-title">
        <h2 id="list-title" tabIndex={-1}>
          {saved.listTitle}
        </h2>
        <Done
          sentence={done.sentence}
          undo={saved.undo}
          onUndo={
            undo &&
            (() => {
              setDone({ sentence: undo() })
              document.getElementById('list-title')?.focus()
            })
          }
        />
        {all.length > 1 && <SearchAndSort {...sought} found={shown.length} lang={lang} t={saved} />}
        <ul className="saved-list">
          {shown.map(one => (
            <Boundary key={one.id}>
              <AssessmentRow
                assessment={one}
                isCurrent={one.id === current.id}
                forms={forms}
                addresses={addresses}
                lang={lang}
                own={t}
                {...actions}
              />
            </Boundary>
          ))}
        </ul>
        {making ? (
          <NamingForm
            submit={saved.create}
            t={saved}
            onCancel={() => setMaking(false)}
            onName={naming => {
              openAssessment(createAssessment(naming))
              setMaking(false)
              say(saved.made, naming.name)
            }}
          />
        ) : (
          <p className="buttons">
            <button type="button" className="button" onClick={() => setMaking(true)}>
              {saved.new}
            </button>
            {all.length > 1 && (
              <a className="button button-quiet" href={addresses.compare}>
                {saved.compare}
              </a>
            )}
          </p>
        )}
      </section>
      <Suspense>
        <Arriving part={lateTimelines} props={{ all, forms, lang, dir, t: saved, edition: t.edition, results }} />
      </Suspense>
      <section aria-labelledby="storage-title">
        <h2 id="storage-title">{saved.storageTitle}</h2>
        <Suspense>
          <Arriving part={lateStorageUse} props={{ all, forms, lang, t }} />
          <Arriving part={lateFileIn} props={{ forms, lang, t }} />
        </Suspense>
      </section>
      <Suspense>
        <Arriving part={lateEarlier} props={{ all, forms, lang, t }} />
      </Suspense>
      <StorageNotices sheet="" lang={lang} t={storage} />
    </div>
  )
}
