import type { Messages } from '../../i18n/messages.ts'

interface Props {
  readonly t: Messages['results']
  readonly assess: string
}

/** What stands where a result would be while nothing is answered. */
export function NoAnswers({ t, assess }: Props) {
  return (
    <div className="invitation">
      <h2>{t.emptyTitle}</h2>
      <p className="lead">{t.empty}</p>
      <p className="buttons">
        <a className="button button-main" href={assess}>
          {t.emptyAction}
        </a>
      </p>
    </div>
  )
}
