/** `next`: before all that comes later, because it is seen. */
export type When = 'next' | 'later'

/** When a piece of the page comes alive. */
export interface OwnTurn {
  readonly comes: Promise<void>
  isOver: boolean
}

const waiting: Readonly<Record<When, (() => void)[]>> = { next: [], later: [] }
let isComing = false

export function turnOf(when: When): OwnTurn {
  const comes = new Promise<void>(come => waiting[when].push(come))
  if (!isComing) void comeInTurn()
  return { comes, isOver: false }
}

async function comeInTurn(): Promise<void> {
  isComing = true
  // What the page draws anew when it comes alive, it draws before.
  await nextTask()
  while (waiting.next.length + waiting.later.length > 0) {
    await nextTask()
    const come = waiting.next.shift() ?? waiting.later.shift()
    come?.()
  }
  isComing = false
}

function nextTask(): Promise<void> {
  return new Promise(come => setTimeout(come))
}
