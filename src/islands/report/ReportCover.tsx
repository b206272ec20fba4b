import type { Messages } from '../../i18n/messages.ts'
import { day, text } from '../../i18n/text.ts'
import type { Report } from '../../stores/report.ts'

export type CoverMessages = Pick<
  Messages['report'],
  'logoAlt' | 'coverTitle' | 'coverForm' | 'coverFormNoDate' | 'coverMade' | 'coverNote'
>

interface Props {
  readonly report: Report
  /** What the assessment is called; absent while it has no name. */
  readonly name?: string | undefined
  /** The name of the questionnaire. */
  readonly form: string
  readonly date?: string | undefined
  /** Who took part, where it is of several. */
  readonly people?: string | undefined
  readonly lang: string
  readonly t: CoverMessages
}

/** The first page on paper: whose result it is, of when, and who made it. */
export function ReportCover({ report, name, form, date, people, lang, t }: Props) {
  return (
    <div className="report-cover print-only">
      {report.logo && <img src={report.logo} alt={t.logoAlt} />}
      <div className="report-name">
        <p className="report-title">{t.coverTitle}</p>
        {name && <p className="report-label">{name}</p>}
        <p>{text(lang, date ? t.coverForm : t.coverFormNoDate, { form, date: date ? day(lang, date) : '' })}</p>
        {people && <p>{people}</p>}
      </div>
      <div className="report-foot">
        {report.author && <p>{text(lang, t.coverMade, { author: report.author })}</p>}
        <p className="quiet">{t.coverNote}</p>
      </div>
    </div>
  )
}
