interface Props {
  /** What was done; empty where nothing was. */
  readonly sentence: string
  readonly undo: string
  /** Takes it back; absent where that can't be. */
  readonly onUndo?: (() => void) | undefined
}

/** Says what was done, and takes it back. The line is always there, so that what stands below it does not move. */
export function Done({ sentence, undo, onUndo }: Props) {
  return (
    <div className="ui-done no-print">
      <p role="status">{sentence}</p>
      {onUndo && (
        <button type="button" className="button button-quiet" onClick={onUndo}>
          {undo}
        </button>
      )}
    </div>
  )
}
