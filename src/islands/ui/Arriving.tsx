import { useStore } from '@nanostores/react'
import { type ComponentType, use, useEffect, useState } from 'react'
import { Boundary } from './Boundary.tsx'
import { Failed } from './Failed.tsx'
import { fetchAgain, type Late } from './late.ts'
import { Missing } from './Missing.tsx'

export interface ArrivingMessages {
  readonly loading: string
  /** That the part did not arrive, and what is lost by it. */
  readonly missing: string
  readonly retry: string
}

interface Props<P> {
  readonly part: Late<ComponentType<P>>
  readonly props: P
  /** Left out where the page's own words do; then what stands around waits together with it. */
  readonly t?: ArrivingMessages
}

/** A part of the page that comes later: itself, that it is coming, or that it did not arrive, with a way to ask again. */
export function Arriving<P extends object>({ part, props, t }: Props<P>) {
  const arrival = useStore(part)
  const [isAgain, setAgain] = useState(false)
  // What did not arrive waits to be asked for again: by itself it would be asked for without end.
  useEffect(() => {
    if (part.get().state === 'coming') void part.fetch()
  }, [part])
  if (arrival.state === 'here') {
    const Part = arrival.what
    return (
      <Boundary>
        <Part {...props} />
      </Boundary>
    )
  }
  if (arrival.state === 'missing') {
    const retry = () => {
      setAgain(true)
      void fetchAgain([part])
    }
    return t ? <Failed text={t.missing} retry={t.retry} onRetry={retry} /> : <Missing onRetry={retry} />
  }
  if (t) return <p role="status">{t.loading}</p>
  // What is on the screen already does not go away for the second try.
  if (!isAgain) use(part.fetch())
  return null
}
