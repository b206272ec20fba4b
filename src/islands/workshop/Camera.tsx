import { useEffect, useRef, useState } from 'react'
import type { Messages } from '../../i18n/messages.ts'
import { codeReader } from './code-reader.ts'

interface Props {
  readonly onText: (text: string) => Promise<void>
  readonly t: Messages['workshop']['collect']
}

/** Often enough for a hand that holds still, seldom enough for an old laptop. */
const pause = 200

/** Reads codes from the camera until it is closed; each code is taken once. */
export function Camera({ onText, t }: Props) {
  const video = useRef<HTMLVideoElement>(null)
  const taken = useRef(new Set<string>())
  const take = useRef(onText)
  take.current = onText
  const [isFailed, setFailed] = useState(false)
  useEffect(() => {
    let stream: MediaStream | undefined
    let left = false
    const stop = () => {
      left = true
      for (const track of stream?.getTracks() ?? []) track.stop()
    }
    const run = async () => {
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
            await take.current(found)
          }
          await new Promise(resolve => setTimeout(resolve, pause))
        }
      } catch {
        if (!left) setFailed(true)
        stop()
      }
    }
    void run()
    return stop
  }, [])
  if (isFailed) {
    return (
      <p role="alert" className="notice">
        {t.cameraFailed}
      </p>
    )
  }
  return (
    <>
      <p>{t.cameraText}</p>
      <video ref={video} className="workshop-camera" muted playsInline aria-label={t.cameraLabel} />
    </>
  )
}
