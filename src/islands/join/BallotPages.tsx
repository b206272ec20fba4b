import { useStore } from '@nanostores/react'
import { useEffect, useLayoutEffect, useMemo, useState } from 'react'
import { askedParts, pageOf } from '../../core/workshop/asked-parts.ts'
import type { Asked, InvitationRead } from '../../core/workshop/invitation.ts'
import type { ModelWords } from '../../i18n/model-words.ts'
import { changeParticipation, participationIn } from '../../stores/participation.ts'
import { canSeal } from '../../stores/sealing.ts'
import { answerField } from '../questionnaire/answer-field.ts'
import { heading, useLandmarks } from '../questionnaire/landmarks.ts'
import { useOneByOne } from '../questionnaire/use-one-by-one.ts'
import { HandIn } from './HandIn.tsx'
import { JoinPart } from './JoinPart.tsx'
import { JoinStart } from './JoinStart.tsx'
import type { JoinSpeech } from './join-words.ts'
import { useBallotSheets } from './use-ballot-sheets.ts'

interface Props {
  readonly invitation: InvitationRead
  readonly asked: readonly Asked[]
  readonly words: Readonly<Record<string, ModelWords>>
  readonly speech: JoinSpeech
}

/** A ballot from the start to handing in, one page of questions at a time. Every answer is kept at once. */
export function BallotPages({ invitation, asked, words, speech }: Props) {
  const { models } = speech
  const { workshop, round } = invitation
  const $part = participationIn(workshop)
  const part = useStore($part)
  const isOneByOne = useOneByOne()
  const parts = useMemo(() => askedParts(asked, models, isOneByOne), [asked, models, isOneByOne])
  const sheets = useBallotSheets(workshop, part.ballot, round, asked, models)
  const [sealing, setSealing] = useState<boolean>()
  useEffect(() => void canSeal().then(setSealing), [])

  const steps = ['', ...parts.map(({ id }) => id), 'hand-in']
  const prefix = `${round}:`
  const stored = part.step.startsWith(prefix) ? part.step.slice(prefix.length) : ''
  const step = stored === 'hand-in' ? stored : (pageOf(stored, parts)?.id ?? '')
  const landmarks = useLandmarks()
  const [arrival, setArrival] = useState<{ readonly item: string | undefined }>()
  // Whoever came from the last page for one question goes back there after it.
  const [isBack, setBack] = useState(false)
  const open = (to: string, item?: string) => {
    changeParticipation($part, { step: `${prefix}${to}` })
    setArrival({ item })
    setBack(false)
  }
  // Together with the new page, not a moment later: who is quick would touch what has just moved away.
  useLayoutEffect(() => {
    if (!arrival) return
    const question = arrival.item === undefined ? undefined : landmarks.get(arrival.item)
    ;(answerField(question) ?? landmarks.get(heading))?.focus({ preventScroll: true })
    if (question) question.scrollIntoView({ block: 'start', behavior: 'instant' })
    else scrollTo({ top: 0, behavior: 'instant' })
  }, [arrival, landmarks])
  const at = steps.indexOf(step)
  const go = (by: number) => open(steps[at + by] ?? '')
  const current = parts[at - 1]

  return (
    <div>
      {step === '' && (
        <JoinStart
          invitation={invitation}
          parts={parts}
          $part={$part}
          sealing={sealing}
          hasBefore={round > 1 ? sheets.some(({ hasBefore }) => hasBefore) : undefined}
          isBegun={sheets.some(({ sheet }) => Object.keys(sheet.answers).length > 0)}
          landmarks={landmarks}
          onBegin={() => go(1)}
          onChangeSingle={() => open('hand-in')}
          speech={speech}
        />
      )}
      {current && (
        <JoinPart
          key={current.id}
          part={current}
          number={at}
          total={parts.length}
          start={parts.slice(0, at - 1).reduce((sum, { items }) => sum + items.length, 1)}
          $sheet={sheets[asked.indexOf(current.asked)]?.$sheet}
          words={words[current.model.id]}
          landmarks={landmarks}
          onBack={() => go(-1)}
          onNext={() => (isBack ? open('hand-in') : go(1))}
          isBack={isBack}
          speech={speech}
        />
      )}
      {step === 'hand-in' && (
        <HandIn
          invitation={invitation}
          asked={asked}
          parts={parts}
          sheets={sheets.map(({ sheet }) => sheet)}
          words={words}
          $part={$part}
          sealing={sealing}
          landmarks={landmarks}
          onOpen={(to, item) => {
            open(to, item)
            setBack(item !== undefined)
          }}
          onBack={() => go(-1)}
          speech={speech}
        />
      )}
    </div>
  )
}
