import { percent } from './text.ts'

/** A share between 0 and 1, rounded; of some it never says none or all. `roundedPercent('en', 2 / 3) // => '67%'` */
export function roundedPercent(lang: string, share: number): string {
  const whole = Math.round(share * 100)
  return percent(lang, (share > 0 && share < 1 ? Math.min(99, Math.max(1, whole)) : whole) / 100)
}
