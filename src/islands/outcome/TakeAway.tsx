import { useState } from 'react'
import { encodeLink } from '../../core/link.ts'
import type { Sheet } from '../../core/sheet.ts'
import type { Topic } from '../../core/workshop/topic.ts'
import type { ModelWords } from '../../i18n/model-words.ts'
import type { Workshop } from '../../stores/workshop.ts'
import { LinkBox } from '../share/LinkBox.tsx'
import { type Taken, TakeOver } from '../ui/TakeOver.tsx'
import { WorkshopFileButton } from '../votes/WorkshopFileButton.tsx'
import { askedForm, type WorkshopSpeech } from '../votes/workshop-words.ts'
import { VotesFile } from './VotesFile.tsx'

interface Props {
  readonly workshop: Workshop
  readonly topics: readonly Topic[]
  /** Of what was agreed, those that say something. */
  readonly sheets: readonly Sheet[]
  readonly words: Readonly<Record<string, ModelWords>>
  readonly speech: WorkshopSpeech
}

/** Everything that can be taken along: paper, files, a link, one's own assessment. */
export function TakeAway({ workshop, topics, sheets, words: of, speech }: Props) {
  const { lang, t, models, addresses } = speech
  const [taken, setTaken] = useState<Taken>()
  const words = t.workshop.outcome
  const link = sheets.length > 0 ? encodeLink(sheets, models, { label: workshop.title }) : undefined
  return (
    <section className="no-print stack">
      <h2>{words.save}</h2>
      <div className="buttons">
        <button type="button" className="button button-main" onClick={() => print()}>
          {words.print}
        </button>
        <VotesFile workshop={workshop} topics={topics} words={of} speech={speech} />
      </div>
      <WorkshopFileButton workshop={workshop} t={t.workshop} />
      {link && (
        <>
          <h3>{words.link}</h3>
          <p>{words.linkText}</p>
          <LinkBox
            link={`${location.origin}${addresses.results}#${link}`}
            label={words.link}
            qrLabel={words.qr}
            t={t.workshop.box}
          />
          <p>{words.takeText}</p>
          {taken ? (
            <p role="status">
              {words[taken]} <a href={addresses.results}>{words.toOwn}</a>
            </p>
          ) : (
            <TakeOver
              sheets={sheets}
              models={models}
              titleOf={sheet => askedForm(speech, sheet)?.title ?? ''}
              name={workshop.title}
              lang={lang}
              t={t.shared}
              onDone={setTaken}
            />
          )}
        </>
      )}
    </section>
  )
}
