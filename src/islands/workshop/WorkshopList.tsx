import { useStore } from '@nanostores/react'
import { useEffect, useState } from 'react'
import type { Asked } from '../../core/workshop/invitation.ts'
import { day, text } from '../../i18n/text.ts'
import type { Workshop } from '../../stores/workshop.ts'
import type { WholeWorkshop } from '../../stores/workshop-file.ts'
import { dayOfWorkshop } from '../../stores/workshop-state.ts'
import {
  $unreadWorkshops,
  $workshops,
  beginWorkshop,
  deleteWorkshop,
  keepWorkshop,
  openWorkshop
} from '../../stores/workshops.ts'
import { Arriving } from '../ui/Arriving.tsx'
import { AskFirst } from '../ui/AskFirst.tsx'
import { FileButton, ourFiles } from '../ui/FileButton.tsx'
import type { WorkshopSpeech } from '../votes/workshop-words.ts'
import { InTheRoom } from './InTheRoom.tsx'
import { lateOpenFile, latePeople } from './later.ts'

/** The workshops of this browser, and the ways to another one. */
export function WorkshopList({ speech }: { readonly speech: WorkshopSpeech }) {
  const { lang, t, models, forms } = speech
  const { list, phases } = t.workshop
  const workshops = useStore($workshops)
  const unread = useStore($unreadWorkshops)
  const [note, setNote] = useState('')
  const [file, setFile] = useState<File>()
  const people = useStore(latePeople)
  useEffect(() => {
    void latePeople.fetch()
  }, [])
  const countOf = (workshop: Workshop) =>
    people.state === 'here' ? text(lang, list.people, { count: people.what(workshop, models) }) : '…'
  const begin = async () => {
    const [first] = forms
    const model = models.find(({ id }) => id === first?.model)
    if (!first || !model) return
    const dimensions = first.dimensions.map(({ id }) => id)
    const asked: Asked = { model: model.id, modelVersion: model.version, form: first.form, dimensions }
    try {
      await beginWorkshop(list.defaultTitle, [asked])
    } catch {
      setNote(globalThis.isSecureContext === false ? list.needsHttps : list.noKeys)
    }
  }
  const keep = ({ workshop, ...planned }: WholeWorkshop) => {
    keepWorkshop(workshop, planned)
    setNote(text(lang, t.workshop.file.opened, { title: workshop.title }))
  }
  return (
    <>
      <p className="lead">{t.workshop.lead}</p>
      {workshops.length > 0 && (
        <section aria-labelledby="workshops-title">
          <h2 id="workshops-title">{list.title}</h2>
          <ul className="workshop-list">
            {workshops.map(workshop => (
              <li key={workshop.id}>
                <div>
                  <h3>{workshop.title}</h3>
                  <p className="quiet">
                    {text(lang, list.changed, {
                      phase: phases[workshop.phase],
                      date: day(lang, dayOfWorkshop(workshop)),
                      count: countOf(workshop)
                    })}
                  </p>
                </div>
                <div className="buttons">
                  <button
                    type="button"
                    className="button"
                    aria-label={text(lang, list.openNamed, { title: workshop.title })}
                    onClick={() => openWorkshop(workshop.id)}
                  >
                    {list.open}
                  </button>
                  <AskFirst
                    label={list.delete}
                    name={`${list.delete}: ${workshop.title}`}
                    isQuiet
                    ask={list.deleteAsk}
                    yes={list.deleteYes}
                    no={list.deleteNo}
                    onYes={() => {
                      deleteWorkshop(workshop.id)
                      setNote(list.deleted)
                    }}
                  />
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className="buttons">
        <button type="button" className="button button-main" onClick={() => void begin()}>
          {workshops.length > 0 ? list.beginAnother : list.begin}
        </button>
        <FileButton label={list.file} accept={ourFiles} onFiles={([file]) => setFile(file)} />
      </div>
      {file && (
        <Arriving
          part={lateOpenFile}
          props={{ file, known: workshops, onOpen: keep, lang, t: t.workshop }}
          t={t.workshop}
        />
      )}
      <div role="status">
        {note && <p className="notice">{note}</p>}
        {unread > 0 && <p className="notice">{text(lang, list.unread, { count: unread })}</p>}
      </div>
      <InTheRoom speech={speech} />
    </>
  )
}
