import { useStore } from '@nanostores/react'
import { computed } from 'nanostores'
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useState
} from 'react'
import type { Late } from './late.ts'

interface Queue {
  /** What draws the parts whose turn has not come, in their order; each gives the queue of what has turns within it, if any. */
  readonly waiting: Set<() => Queue | undefined>
  /** Within the part that came last, which is drawn whole before the next one: nothing that is seen moves. */
  inner?: Queue | undefined
  isOver: boolean
}

const newQueue = (isOver: boolean): Queue => ({ waiting: new Set(), isOver })

/** Absent on paper and wherever nobody says otherwise: all is drawn at once there. */
const Turns = createContext<Queue | undefined>(undefined)

interface Props {
  /** What else stands under the first screen: it comes together with the rest, so that nothing moves. */
  readonly besides?: readonly Late<unknown>[] | undefined
  readonly children: ReactNode
}

const nothing: readonly Late<unknown>[] = []

/**
 * A result is drawn in turns, each in a task of its own: where one stands is seen before the rest is worked out, and the page
 * hears a finger in between. What comes when all turns are over is drawn at once.
 */
export function InTurns({ besides = nothing, children }: Props) {
  const [queue] = useState(() => newQueue(false))
  const [isSeen, setSeen] = useState(false)
  const [isUnderWay, setUnderWay] = useState(false)
  useEffect(() => {
    for (const part of besides) if (part.get().state === 'coming') void part.fetch()
  }, [besides])
  const hasCome = useStore(
    useMemo(() => computed([...besides], (...all) => all.every(({ state }) => state !== 'coming')), [besides])
  )
  if (isSeen && hasCome && !isUnderWay) setUnderWay(true)
  useLayoutEffect(() => {
    const turn = setTimeout(() => {
      drawNext(queue)
      setSeen(true)
    })
    return () => clearTimeout(turn)
  }, [queue])
  useEffect(() => {
    if (!isUnderWay) return
    let turn: ReturnType<typeof setTimeout>
    const goOn = () => {
      if (drawNext(queue)) turn = setTimeout(goOn)
    }
    // After the picture of what is seen first.
    const picture = requestAnimationFrame(() => {
      turn = setTimeout(goOn)
    })
    return () => {
      cancelAnimationFrame(picture)
      clearTimeout(turn)
    }
  }, [queue, isUnderWay])
  return <Turns value={queue}>{children}</Turns>
}

/** Whether there was one. */
function drawNext(queue: Queue): boolean {
  if (queue.inner && drawNext(queue.inner)) return true
  const [draw] = queue.waiting
  if (!draw) queue.isOver = true
  else {
    queue.waiting.delete(draw)
    queue.inner = draw()
  }
  return draw !== undefined
}

interface TurnProps {
  /** What stands here until then. */
  readonly before?: ReactNode
  readonly children: () => ReactNode
}

/** What is drawn when its turn comes. */
export function Turn({ before, children }: TurnProps): ReactNode {
  const queue = useContext(Turns)
  const [hasCome, setCome] = useState(!queue || queue.isOver)
  const [inner] = useState(() => newQueue(hasCome))
  useLayoutEffect(() => {
    if (hasCome || !queue) return
    const draw = () => {
      setCome(true)
      return inner
    }
    // It may have waited for a part of its own while the turns went by.
    if (queue.isOver) {
      inner.isOver = true
      draw()
      return
    }
    queue.waiting.add(draw)
    return () => {
      queue.waiting.delete(draw)
    }
  }, [queue, inner, hasCome])
  return hasCome ? <Turns value={queue && inner}>{children()}</Turns> : before
}

/** Lets what is no part of the page, as a canvas, be drawn step by step, each in a turn; gives what calls off the rest. */
export function useTurns(): (steps: readonly (() => void)[]) => () => void {
  const queue = useContext(Turns)
  return useCallback(steps => (queue && !queue.isOver ? whenInTurn(queue, steps) : oneByOne(steps)), [queue])
}

function whenInTurn({ waiting }: Queue, steps: readonly (() => void)[]): () => void {
  const turns = steps.map(step => () => void step())
  for (const turn of turns) waiting.add(turn)
  return () => {
    for (const turn of turns) waiting.delete(turn)
  }
}

function oneByOne([step, ...rest]: readonly (() => void)[]): () => void {
  let callOff = () => {}
  const turn = setTimeout(() => {
    step?.()
    if (rest.length > 0) callOff = oneByOne(rest)
  })
  return () => {
    clearTimeout(turn)
    callOff()
  }
}
