import { CalendarDate, GregorianCalendar, PersianCalendar, parseDate, toCalendar } from '@internationalized/date'
import type { Counting } from '../../core/date-parts.ts'

const persian = new PersianCalendar()
const gregorian = new GregorianCalendar()

/** The solar calendar of Iran. */
export const counting: Counting = {
  partsOf: day => {
    const date = toCalendar(parseDate(day), persian)
    return { year: date.year, month: date.month, day: date.day }
  },
  dayOf: ({ year, month, day }) => toCalendar(new CalendarDate(persian, year, month, day), gregorian).toString(),
  daysIn: (year, month) => persian.getDaysInMonth(new CalendarDate(persian, year, month, 1))
}
