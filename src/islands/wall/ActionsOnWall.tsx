import type { WallActions } from '../../wording/wall-view.ts'

interface Props {
  readonly actions: WallActions
  /** Takes one out again; where the room only looks there is no such button. */
  readonly remove?: {
    readonly label: string
    readonly named: (what: string) => string
    readonly act: (key: string) => void
  }
}

/** What the room is going to do, who does it and by when, as it is written. */
export function ActionsOnWall({ actions, remove }: Props) {
  const { heading, none, all } = actions
  return (
    <article className="wall-actions">
      <h3>{heading}</h3>
      {all.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ol>
          {all.map(({ key, what, who, when, isDraft }) => (
            <li key={key} data-draft={isDraft}>
              <span>
                <bdi>{what}</bdi>
              </span>
              <span>
                <bdi>{who}</bdi>
              </span>
              <span>{when}</span>
              {remove && !isDraft && (
                <button
                  type="button"
                  className="button button-quiet"
                  aria-label={remove.named(what)}
                  onClick={() => remove.act(key)}
                >
                  {remove.label}
                </button>
              )}
            </li>
          ))}
        </ol>
      )}
    </article>
  )
}
