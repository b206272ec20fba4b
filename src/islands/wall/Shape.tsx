/** Roles as shapes, so that they are told apart without colours; after the last the first comes again. */
const shapes = [
  { d: 'M3 3h18v18H3z' },
  { d: 'M12 1.5a10.5 10.5 0 1 0 .01 0z' },
  { d: 'M12 3 22 21H2z', isOpen: true },
  { d: 'M12 1 23 12 12 23 1 12z' },
  { d: 'M12 3a9 9 0 1 0 .01 0z', isOpen: true },
  { d: 'M8 2h8v6h6v8h-6v6H8v-6H2V8h6z' },
  { d: 'M4 4h16v16H4z', isOpen: true },
  { d: 'M12 2 23 22H1z' }
]

interface Props {
  /** The place of the role; null for a vote without one. */
  readonly role: number | null
  /** Whether there are roles at all: where there are, a vote without one is the smaller dot. */
  readonly hasRoles: boolean
}

/** A vote, in the shape of its role. */
export function Shape({ role, hasRoles }: Props) {
  const shape = role === null ? undefined : shapes[role % shapes.length]
  return (
    <svg className="wall-shape" viewBox="0 0 24 24" aria-hidden="true" data-open={shape?.isOpen}>
      {shape ? <path d={shape.d} /> : <circle cx={12} cy={12} r={hasRoles ? 6 : 10.5} />}
    </svg>
  )
}
