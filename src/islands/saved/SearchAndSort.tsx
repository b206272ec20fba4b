import type { Messages } from '../../i18n/messages.ts'
import { text } from '../../i18n/text.ts'
import { type Seeking, type Sort, sorts } from './sought.ts'

interface Props extends Seeking {
  /** How many there are. */
  readonly found: number
  readonly lang: string
  readonly t: Messages['saved']
}

/** Searches assessments and sets their order. */
export function SearchAndSort({ search, sort, onSearch, onSort, found, lang, t }: Props) {
  return (
    <div className="saved-finding">
      <label>
        {t.search}
        <input type="search" value={search} onChange={event => onSearch(event.target.value)} />
      </label>
      <label>
        {t.sort}
        <select value={sort} onChange={event => onSort(event.target.value as Sort)}>
          {sorts.map(one => (
            <option key={one} value={one}>
              {t.sorts[one]}
            </option>
          ))}
        </select>
      </label>
      <p role="status" className="quiet">
        {search && (found > 0 ? text(lang, t.found, { count: found }) : t.noneFound)}
      </p>
    </div>
  )
}
