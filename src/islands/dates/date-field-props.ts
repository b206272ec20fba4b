import type { Messages } from '../../i18n/messages.ts'

export interface DateFieldProps {
  /** What day is asked for. */
  readonly label: string
  /** The same for those who do not see what it stands beside. */
  readonly name: string
  /** `YYYY-MM-DD` */
  readonly value: string | undefined
  readonly today: string
  readonly lang: string
  readonly t: Messages['plan']['dueParts']
  /** With nothing where the day is taken away. */
  readonly onChange: (day: string | undefined) => void
}
