/** A number as it is put back into a field: nothing of it is rounded away. `numberText('fa', 1234.5678) // => '۱٬۲۳۴٫۵۶۷۸'` */
export function numberText(lang: string, value: number): string {
  return new Intl.NumberFormat(lang, { maximumFractionDigits: 12 }).format(value)
}
