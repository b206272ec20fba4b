import { numberFormat } from '../../i18n/formats.ts'
import { list } from '../../i18n/text.ts'

/**
 * A wait in hours and minutes, the longest in days, unless only the hours of business count: a day of those is shorter.
 * `waitText('en', 85) // => '1 hr and 25 min'`
 */
export function waitText(lang: string, minutes: number, isBusiness = false): string {
  const whole = Math.round(minutes)
  if (whole === 0 && minutes > 0) return part(lang, 'second', Math.max(1, Math.round(minutes * 60)))
  const parts = [
    ['day', isBusiness ? 0 : Math.floor(whole / 1440)],
    ['hour', Math.floor((isBusiness ? whole : whole % 1440) / 60)],
    ['minute', whole % 60]
  ] as const
  const said = parts.filter(([, count]) => count > 0).map(([unit, count]) => part(lang, unit, count))
  return said.length === 0 ? part(lang, 'minute', 0) : list(lang, said.slice(0, 2))
}

function part(lang: string, unit: string, count: number): string {
  return numberFormat(lang, { style: 'unit', unit, unitDisplay: unit === 'day' ? 'long' : 'short' }).format(count)
}

/** How often an interval by ranks holds the middle. `levelText('en', 0.9375) // => '93.8%'` */
export function levelText(lang: string, level: number): string {
  return numberFormat(lang, { style: 'percent', maximumFractionDigits: 1 }).format(level)
}
