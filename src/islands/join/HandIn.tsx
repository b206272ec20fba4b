import { useStore } from '@nanostores/react'
import { useMemo, useState } from 'react'
import { linkKind } from '../../core/codec/link-kind.ts'
import { type AnswerKind, kindOf } from '../../core/progress.ts'
import type { AskedPart } from '../../core/workshop/asked-parts.ts'
import type { Asked, InvitationRead } from '../../core/workshop/invitation.ts'
import type { ModelWords } from '../../i18n/model-words.ts'
import { number, text } from '../../i18n/text.ts'
import { fileName } from '../../stores/browser/save-file.ts'
import { ballotSheet, contentOf, handIn, type ParticipationStore } from '../../stores/participation.ts'
import type { StoredSheet } from '../../stores/stored-sheet.ts'
import { formWords } from '../../wording/form-words.ts'
import { progressWords } from '../../wording/progress-words.ts'
import type { QuestionnaireWords } from '../../wording/questionnaire-words.ts'
import { heading, type Landmarks, landmark } from '../questionnaire/landmarks.ts'
import { OpenQuestions } from '../questionnaire/OpenQuestions.tsx'
import { LinkBox } from '../share/LinkBox.tsx'
import { Arriving } from '../ui/Arriving.tsx'
import { late } from '../ui/late.ts'
import { AnswersGiven } from './AnswersGiven.tsx'
import { cannotSeal, type JoinSpeech } from './join-words.ts'
import { NextPerson } from './NextPerson.tsx'

/** Only where there is a broker. */
const onItsWay = !__ROOM_BROKER__
  ? undefined
  : late(async () => (await import('../room/BallotOnItsWay.tsx')).BallotOnItsWay)

interface Props {
  readonly invitation: InvitationRead
  readonly asked: readonly Asked[]
  readonly parts: readonly AskedPart[]
  /** One for each of `asked`. */
  readonly sheets: readonly StoredSheet[]
  readonly $part: ParticipationStore
  readonly sealing: boolean | undefined
  readonly words: Readonly<Record<string, ModelWords>>
  readonly landmarks: Landmarks
  readonly onOpen: (part: string, item?: string) => void
  readonly onBack: () => void
  readonly speech: JoinSpeech
}

/** The last page: what is open, and the ballot to hand in, made anew after every change. */
export function HandIn({
  invitation,
  asked,
  parts,
  sheets,
  words,
  $part,
  sealing,
  landmarks,
  onOpen,
  onBack,
  speech
}: Props) {
  const { lang, t, models, collecting } = speech
  const part = useStore($part)
  const [state, setState] = useState<'idle' | 'working' | 'failed'>('idle')
  const cast = asked.flatMap((each, at) => {
    const [model, sheet] = [models.find(({ id }) => id === each.model), sheets[at]]
    return model && sheet ? [ballotSheet(each, model, sheet)] : []
  })
  const questions = useMemo(() => questionsOf(parts, words), [parts, words])
  const responseTo = ({ part, item }: (typeof questions)[number]) => sheets[asked.indexOf(part.asked)]?.answers[item]
  const kinds = questions.map(question => kindOf(responseTo(question)))
  const count = (kind: AnswerKind) => kinds.filter(one => one === kind).length
  const open = questions.filter((_, at) => kinds[at] === 'absent')
  const given = questions.flatMap(question => {
    const response = responseTo(question)
    return response === undefined ? [] : [{ ...question, response }]
  })
  const missing = open.length
  const whose = invitation.named ? part.name : part.person ? text(lang, t.join.person, { number: part.person }) : ''
  const total = questions.length
  const progress = { answered: count('answered'), unknown: count('unknown'), na: count('na'), total }
  const notAll = [
    `${progressWords(t.join.answered, { progress, lang, t: t.form })}.`,
    ...(missing > 0 ? [text(lang, t.join.someOpen, { count: missing })] : [])
  ].join(' ')
  const handed = part.handed[invitation.round]
  const isChanged = handed !== undefined && handed.content !== contentOf(part, cast, models)
  const make = async () => {
    setState('working')
    try {
      await handIn($part, invitation, cast, models, sealing === true)
      setState('idle')
    } catch {
      setState('failed')
    }
  }
  const link = linkKind(handed?.link ?? '')
  const isSealed = link.ok && link.kind === 'sealed'
  return (
    <section className="join-hand-in stack">
      <h2 tabIndex={-1} ref={landmark(landmarks, heading)}>
        {t.join.handInTitle}
      </h2>
      {missing === total ? (
        <p className="notice">{t.join.nothing}</p>
      ) : (
        <p>{progress.answered === total ? t.join.allAnswered : notAll}</p>
      )}
      {(handed === undefined || isChanged) && (
        <>
          {isChanged && <p className="notice">{t.join.changed}</p>}
          {sealing === false && <p className="notice">{cannotSeal(t.join)}</p>}
          <p className="buttons">
            <button
              type="button"
              className="button button-main"
              disabled={missing === total || state === 'working' || sealing === undefined}
              onClick={() => void make()}
            >
              {handed ? t.join.handAgain : t.join.hand}
            </button>
          </p>
        </>
      )}
      <div role="status">
        {state === 'working' && <p>{t.join.working}</p>}
        {state === 'failed' && <p className="notice">{t.join.madeFailed}</p>}
        {handed && !isChanged && onItsWay && t.room && invitation.room && isSealed && (
          <Arriving
            part={onItsWay}
            props={{ link: handed.link, otherwise: t.join.made, t: t.room }}
            t={{ loading: t.join.working, missing: t.join.made, retry: t.join.retry }}
          />
        )}
        {handed && !isChanged && (
          <p>
            {!(onItsWay && invitation.room && isSealed) && (
              <strong>{isSealed ? t.join.made : t.join.madeUnsealed}</strong>
            )}{' '}
            {handed.revision > 0 && text(lang, t.join.revision, { number: number(lang, handed.revision + 1) })}
          </p>
        )}
      </div>
      {handed && !isChanged && (
        <LinkBox
          link={`${location.origin}${collecting}#${handed.link}`}
          label={t.join.ballotLink}
          qrLabel={t.join.ballotQr}
          fileName={fileName('txt', t.join.fileName, whose, invitation.title, String(invitation.round))}
          isOpen={!isSealed}
          t={t.box}
        />
      )}
      {handed && !isChanged && (
        <NextPerson
          $part={$part}
          round={invitation.round}
          title={invitation.title}
          collecting={`${location.origin}${collecting}`}
          speech={speech}
        />
      )}
      <AnswersGiven
        questions={given}
        onOpen={at => onOpen(given[at]?.part.id ?? '', given[at]?.item)}
        speech={speech}
      />
      {missing > 0 && missing < total && (
        <OpenQuestions questions={open} lang={lang} onOpen={(item, at) => onOpen(open[at]?.part.id ?? '', item)} />
      )}
      <p className="buttons">
        <button
          type="button"
          className="button"
          onClick={() => (missing === total ? onOpen(parts[0]?.id ?? '') : onBack())}
        >
          {t.join.toQuestions}
        </button>
      </p>
    </section>
  )
}

/** Every question of a ballot with its place and its words, in the order of the pages. */
function questionsOf(
  parts: readonly AskedPart[],
  words: Readonly<Record<string, ModelWords>>
): { part: AskedPart; item: string; position: number; words: QuestionnaireWords | undefined }[] {
  return parts
    .flatMap(part => {
      const own = words[part.model.id]
      const said = own && formWords(part.model, part.asked.form, own)
      return part.items.map(item => ({ part, item, words: said }))
    })
    .map((question, at) => ({ ...question, position: at + 1 }))
}
