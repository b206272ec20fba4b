import { useStore } from '@nanostores/react'
import { type ComponentType, useEffect } from 'react'
import { Failed } from './Failed.tsx'
import { fetchAgain, type Late } from './late.ts'

export interface ArrivingMessages {
  readonly loading: string
  /** That the part did not arrive, and what is lost by it. */
  readonly missing: string
  readonly retry: string
}

interface Props<P> {
  readonly part: Late<ComponentType<P>>
  readonly props: P
  readonly t: ArrivingMessages
}

/** A part of the page that comes later: itself, that it is coming, or that it did not arrive, with a way to ask again. */
export function Arriving<P extends object>({ part, props, t }: Props<P>) {
  const arrival = useStore(part)
  useEffect(() => void part.fetch(), [part])
  if (arrival.state === 'here') {
    const Part = arrival.what
    return <Part {...props} />
  }
  if (arrival.state === 'coming') return <p role="status">{t.loading}</p>
  return <Failed text={t.missing} retry={t.retry} onRetry={() => void fetchAgain([part])} />
}
