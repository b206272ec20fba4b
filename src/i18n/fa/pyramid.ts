import type { Messages } from '../en/messages.ts'

export const pyramid: Messages['pyramid'] = {
  reached: 'سطح به‌دست‌آمده',
  none: 'هنوز هیچ‌کدام',
  span: '{low} تا {high}',
  fromNone: 'هیچ‌کدام',
  noneText: 'پایین‌ترین سطح هنوز برقرار نیست، پس هیچ سطحی بالای آن به حساب نمی‌آید.',
  adviceTop: 'هرم تا رأسش برقرار است. اینجا سطحی برای ساختن نمانده؛ یک سال دیگر دوباره سر بزنید.',
  crack: '«{level}» برقرار نیست، با اینکه سطحی بالاتر از آن برقرار است.',
  groupsTitle: 'در سه گروه',
  state: 'وضعیت',
  tableCaption: 'شش سطح از قاعده به بالا، با امتیاز و وضعیت'
}
