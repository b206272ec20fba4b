import type { Messages } from '../../i18n/messages.ts'

/** What stands where a result would be while nothing is answered. */
export function Invitation({ t, assess }: { t: Messages['results']; assess: string }) {
  return (
    <div className="invitation">
      <h2>{t.emptyTitle}</h2>
      <p className="lead">{t.empty}</p>
      <p>
        <a className="button button-main" href={assess}>
          {t.emptyAction}
        </a>
      </p>
    </div>
  )
}
