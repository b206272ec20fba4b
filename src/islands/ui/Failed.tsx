interface Props {
  /** What did not come, and that nothing is lost by it. */
  readonly text: string
  readonly retry: string
  readonly onRetry: () => void
}

/** Something could not be had: what, and a way to ask for it again. */
export function Failed({ text, retry, onRetry }: Props) {
  return (
    <div role="alert" className="notice">
      <p>{text}</p>
      <p className="buttons">
        <button type="button" className="button" onClick={onRetry}>
          {retry}
        </button>
      </p>
    </div>
  )
}
