import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Messages } from '../../i18n/messages.ts'
import { chime } from './chime.ts'
import { codeReader } from './code-reader.ts'

interface Props {
  /** Takes a code in and says whether it was a new ballot. */
  readonly onText: (text: string) => Promise<boolean>
  /** How many have handed in, where one looks. */
  readonly count: ReactNode
  readonly t: Messages['workshop']['collect']
}

/** Often enough for a hand that holds still, seldom enough for an old laptop. */
const pause = 200

type Failure = 'cameraFailed' | 'cameraNone' | 'cameraHttps'

/** Reads codes from the camera until it is closed; each code is taken once, with a sound unless that is turned off. */
export function Camera({ onText, count, t }: Props) {
  const video = useRef<HTMLVideoElement>(null)
  const taken = useRef(new Set<string>())
  const take = useRef(onText)
  take.current = onText
  const [failure, setFailure] = useState<Failure>()
  const [hasSound, setSound] = useState(true)
  const sound = useRef(hasSound)
  sound.current = hasSound
  useEffect(() => {
    let stream: MediaStream | undefined
    let left = false
    const stop = () => {
      left = true
      for (const track of stream?.getTracks() ?? []) track.stop()
    }
    const run = async () => {
      if (!navigator.mediaDevices) return setFailure(window.isSecureContext ? 'cameraNone' : 'cameraHttps')
      try {
        stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
        const element = video.current
        if (left || !element) return stop()
        element.srcObject = stream
        await element.play()
        const read = await codeReader()
        while (!left) {
          const found = await read(element)
          if (found && !left && !taken.current.has(found)) {
            taken.current.add(found)
            const isNew = await take.current(found)
            if (sound.current) chime(isNew)
          }
          await new Promise(resolve => setTimeout(resolve, pause))
        }
      } catch (error) {
        const isNone = error instanceof DOMException && error.name === 'NotFoundError'
        if (!left) setFailure(isNone ? 'cameraNone' : 'cameraFailed')
        stop()
      }
    }
    void run()
    return stop
  }, [])
  if (failure) {
    return (
      <p role="alert" className="notice">
        {t[failure]}
      </p>
    )
  }
  return (
    <>
      <p>{t.cameraText}</p>
      <div className="workshop-camera">
        <video ref={video} muted playsInline aria-label={t.cameraLabel} />
        <p className="figure" aria-hidden="true">
          {count}
        </p>
      </div>
      <label>
        <input type="checkbox" checked={hasSound} onChange={event => setSound(event.target.checked)} /> {t.cameraSound}
      </label>
    </>
  )
}
