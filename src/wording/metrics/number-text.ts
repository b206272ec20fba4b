import type { FieldKind } from '../../core/metrics/operations/fields.ts'
import { numberFormat } from '../../i18n/formats.ts'

/**
 * A number as it is put back into a field: nothing is rounded away, and it is read again as what it was; hence only
 * whole things and money have groups. `numberText('fa', 1234.5, 'amount') // => '۱٬۲۳۴٫۵'`
 */
export function numberText(lang: string, value: number, kind: FieldKind): string {
  const useGrouping = kind === 'count' || kind === 'amount'
  return numberFormat(lang, { maximumFractionDigits: 12, useGrouping }).format(value)
}
