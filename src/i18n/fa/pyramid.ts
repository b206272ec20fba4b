import type { Messages } from '../en/messages.ts'

export const pyramid: Messages['pyramid'] = {
  reached: 'سطح به‌دست‌آمده',
  none: 'زیر سطح اول',
  span: '{low} تا {high}',
  fromNone: 'زیر سطح اول',
  noneText: 'سطح اول هنوز برقرار نیست. از همان شروع کنید؛ برقرار که شد، آنچه بالای آن ساخته‌اید هم به حساب می‌آید.',
  adviceTop: 'هرم تا رأسش برقرار است و سطحی برای ساختن نمانده. یک سال دیگر دوباره سر بزنید.',
  crack: '«{level}» برقرار نیست، با اینکه سطحی بالاتر از آن برقرار است.',
  groupsTitle: 'در گروه‌ها',
  state: 'وضعیت',
  tableCaption: 'سطح‌ها از قاعده به بالا، با امتیاز و وضعیت'
}
