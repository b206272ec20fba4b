import { isResponse, type Response } from '../../core/sheet.ts'

/** `responseIn('3') // => 3` */
export function responseIn(value: string | null | undefined): Response | undefined {
  const response = value === 'unknown' || value === 'na' ? value : Number(value || Number.NaN)
  return isResponse(response) ? response : undefined
}
