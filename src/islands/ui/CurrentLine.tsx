import type { Messages } from '../../i18n/messages.ts'
import { assessmentName, useAssessments } from './name.ts'

interface Props {
  /** The address of the saved assessments. */
  readonly saved: string
  readonly t: Pick<Messages['saved'], 'first' | 'unnamed' | 'current' | 'change'>
}

/** Which assessment this is, for those who have several; it follows when another one is opened. */
export function CurrentLine({ saved, t }: Props) {
  const { all, current } = useAssessments()
  if (all.length < 2) return null
  const [before, after] = t.current.split('{name}')
  return (
    <p className="quiet current-assessment">
      {before}
      <bdi>{assessmentName(current, t)}</bdi>
      {after}{' '}
      <a href={saved} className="no-print">
        {t.change}
      </a>
    </p>
  )
}
