import { useStore } from '@nanostores/react'
import { useEffect, useMemo, useState } from 'react'
import { isPlace, type NotRead } from '../../core/codec/link-kind.ts'
import { decodeInvitation, type InvitationRead } from '../../core/workshop/invitation.ts'
import { wantModels, wordsOfAll } from '../../stores/wanted-models.ts'
import { Arriving } from '../ui/Arriving.tsx'
import { bounded } from '../ui/Boundary.tsx'
import { Failed } from '../ui/Failed.tsx'
import { fetchAgain, late } from '../ui/late.ts'
import { StorageNotices } from '../ui/StorageNotices.tsx'
import { fetchQr } from '../ui/use-qr.ts'
import type { JoinSpeech } from './join-words.ts'

/** All of the ballot in one piece, fetched beside its words: nothing is missing later, should the connection be. */
const ballot = late(async () => (await import('./BallotPages.tsx')).BallotPages)
/** So is what draws its code: offline that is the only way left to hand it in. */
const codes = late(fetchQr)
/** Only where there is a broker, and an invitation into a room. */
const live = !__ROOM_BROKER__ ? undefined : late(async () => (await import('./LiveInvited.tsx')).LiveInvited)

/** A participant's page: what the address invites to, or a sentence about what is wrong with it. */
export const Join = bounded(Ballot)

function Ballot(speech: JoinSpeech) {
  const { t, models } = speech
  const [read, setRead] = useState<InvitationRead | NotRead>()
  useEffect(() => {
    const look = async () => {
      const { hash } = location
      const read = decodeInvitation(hash, models)
      const found = read.ok ? read : await searched(hash.slice(1), models)
      if (location.hash === hash) setRead(found ?? read)
    }
    void look()
    addEventListener('hashchange', look)
    return () => removeEventListener('hashchange', look)
  }, [models])
  if (!read) return <p role="status">{t.join.loading}</p>
  if (!read.ok) {
    // A paragraph of its own and not the one before with other words, so that it is announced and nothing moves.
    return (
      <p key="fault" role="alert" className="notice">
        {t.join.faults[read.reason]}
      </p>
    )
  }
  if (live && t.room && read.room) {
    const { loading, failed: missing, retry } = t.join
    return (
      <Arriving
        key={`${read.workshop}/${read.round}`}
        part={live}
        props={{ invitation: read, Invited, speech, t: t.room }}
        t={{ loading, missing, retry }}
      />
    )
  }
  return <Invited key={`${read.workshop}/${read.round}`} invitation={read} speech={speech} />
}

/** The invitation in a fragment around which something stands; what searches is fetched only then. */
async function searched(fragment: string, models: JoinSpeech['models']): Promise<InvitationRead | NotRead | undefined> {
  if (isPlace(fragment)) return undefined
  try {
    const { linkInFragment } = await import('../../core/codec/whole-links.ts')
    const link = linkInFragment(fragment)
    return link === undefined ? undefined : decodeInvitation(link, models)
  } catch {
    return undefined
  }
}

function Invited({ invitation, speech }: { invitation: InvitationRead; speech: JoinSpeech }) {
  const { lang, t, forms } = speech
  const asked = useMemo(() => invitation.entries.flatMap(entry => (entry.ok ? [entry.asked] : [])), [invitation])
  const files = useMemo(
    () => forms.filter(form => asked.some(each => each.model === form.model)).map(form => form.files),
    [forms, asked]
  )
  const wanted = useStore(wordsOfAll(files))
  const arrival = useStore(ballot)
  useEffect(() => {
    void ballot.fetch()
    void codes.fetch()
  }, [])
  const state = arrival.state === 'missing' ? 'failed' : arrival.state === 'coming' ? 'loading' : wanted.state
  if (asked.length === 0) {
    return (
      <p role="alert" className="notice">
        {t.join.faults['unknown-model']}
      </p>
    )
  }
  return (
    <>
      <div className="q join">
        {asked.length < invitation.entries.length && <p className="notice">{t.join.partly}</p>}
        {state === 'loading' && <p role="status">{t.join.loading}</p>}
        {state === 'failed' && (
          <Failed
            text={t.join.failed}
            retry={t.join.retry}
            onRetry={() => {
              wantModels(files)
              void fetchAgain([ballot, codes])
            }}
          />
        )}
        {arrival.state === 'here' && wanted.state === 'ready' && (
          <arrival.what invitation={invitation} asked={asked} words={wanted.words} speech={speech} />
        )}
      </div>
      <StorageNotices sheet="" lang={lang} t={t.storage} />
    </>
  )
}
