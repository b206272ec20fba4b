import { type KeptLine, withUse } from '../../core/workshop/room/kept-lines.ts'
import { text } from '../../i18n/text.ts'
import { changeLines, keptOf } from '../../stores/room-kept.ts'
import { longestNote, type Workshop } from '../../stores/workshop.ts'
import { noteSaid } from '../../stores/workshop-changes.ts'
import { saidLine, withNote } from '../../wording/line-note.ts'
import type { RoomMessages } from './room-words.ts'

interface Props {
  readonly workshop: Workshop
  readonly topic: string
  /** The notes have changed from here. */
  readonly onNoted: () => void
  readonly lang: string
  readonly t: RoomMessages['line']
}

/** The lines of evidence that were handed in on a question; the facilitator takes them into its notes or puts them away. */
export function LinesAtDesk({ workshop, topic, onNoted, lang, t }: Props) {
  const lines = keptOf(workshop).lines.filter(line => line.topic === topic && line.use !== 'away')
  const note = (line: KeptLine) => withNote(workshop.said[topic] ?? '', saidLine(line, lang, t), longestNote)
  const take = (line: KeptLine) => {
    const notes = note(line)
    if (notes === undefined) return
    noteSaid(workshop.id, topic, notes)
    changeLines(workshop.id, all => withUse(all, line.id, 'taken'))
    onNoted()
  }
  return (
    <section className="room-lines no-print" aria-label={t.title}>
      <h3>{t.title}</h3>
      {lines.length === 0 && <p className="quiet">{t.none}</p>}
      <ul aria-live="polite">
        {lines.map(line => {
          const said = saidLine(line, lang, t)
          return (
            <li key={line.id}>
              <span>{said}</span>{' '}
              {line.use === 'taken' ? (
                <strong>{t.taken}</strong>
              ) : (
                <span className="buttons">
                  <button
                    type="button"
                    className="button"
                    aria-label={text(lang, t.takeOf, { line: said })}
                    disabled={note(line) === undefined}
                    onClick={() => take(line)}
                  >
                    {t.take}
                  </button>{' '}
                  <button
                    type="button"
                    className="button button-quiet"
                    aria-label={text(lang, t.awayOf, { line: said })}
                    onClick={() => changeLines(workshop.id, all => withUse(all, line.id, 'away'))}
                  >
                    {t.away}
                  </button>
                </span>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
