import type { Messages } from '../../i18n/messages.ts'
import { goToTitle } from '../ui/Contents.tsx'

/** Down to the section that passes the result on. No link: what follows `#` here may be a result. */
export function JumpToShare({ t }: { readonly t: Messages['share'] }) {
  return (
    <button type="button" className="button button-quiet no-print" onClick={() => goToTitle('share')}>
      {t.jump}
    </button>
  )
}
