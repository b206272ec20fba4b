interface Props {
  /** Undefined while they are worked out; their place is kept, so that they push nothing. */
  readonly figures: string | undefined
  /** What they are for. */
  readonly text: string
}

/** The figures by which people compare a workshop's key; from left to right in every language, as they are read aloud. */
export function KeyFigures({ figures, text }: Props) {
  return (
    <p className="share-figures" data-known={figures !== undefined}>
      <strong dir="ltr">{figures ?? '0'}</strong> <span>{text}</span>
    </p>
  )
}
