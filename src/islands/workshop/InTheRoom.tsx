import { agendas, minutesOfPart } from '../../core/workshop/agenda.ts'
import { text } from '../../i18n/text.ts'
import type { WorkshopSpeech } from '../votes/workshop-words.ts'

const parts = ['silent', 'differences', 'second', 'plan'] as const

/** What a workshop gives at a glance: what happens in the room, how long it takes, and what each needs. */
export function InTheRoom({ speech }: { readonly speech: WorkshopSpeech }) {
  const { lang, t, addresses } = speech
  const { room, list } = t.workshop
  return (
    <section aria-labelledby="in-the-room">
      <h2 id="in-the-room">{room.title}</h2>
      <ol className="columns">
        {parts.map(part => (
          <li key={part}>
            <h3>{room.parts[part].title}</h3>
            <p className="quiet">
              {text(lang, room.minutes, {
                short: minutesOfPart(agendas.short, part),
                long: minutesOfPart(agendas.long, part)
              })}
            </p>
            <p>{room.parts[part].text}</p>
          </li>
        ))}
      </ol>
      <dl className="columns">
        {room.needs.map(([what, text]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p className="workshop-guide">
        <a href={addresses.guide}>{list.guide}</a>
        <br />
        <span className="quiet">{list.guideText}</span>
      </p>
    </section>
  )
}
