import type { Messages } from '../en/messages.ts'
import { beside } from './metrics/beside.ts'
import { data } from './metrics/data.ts'
import { kept } from './metrics/kept.ts'
import { questions } from './metrics/questions.ts'
import { scores } from './metrics/scores.ts'
import { waits } from './metrics/waits.ts'
import { worth } from './metrics/worth.ts'

export const metrics: Messages['metrics'] = {
  link: 'حساب کردن NPS، CSAT، CES و زمان پاسخ',
  home: 'امتیازتان چقدر معتبر است؟',
  homeText:
    'اگر از مشتریان نظرسنجی می‌کنید، امتیاز را همراه حاشیهٔ خطا حساب کنید و ببینید تغییرش نسبت به بار قبل واقعی است یا تصادفی، و چند پاسخ دیگر لازم دارید.',
  all: 'همهٔ سنجه‌ها',
  more: 'وقتی دادهٔ بیشتری دارید',
  moreText: 'برای کسی که پاسخ‌های خام را در دست دارد یا باید بگوید تجربهٔ مشتری چقدر می‌ارزد.',
  calculator: 'حساب کنید',
  sources: 'منابع',
  foreign: 'این صفحه هنوز به زبان شما نوشته نشده است؛ متن انگلیسی‌اش را می‌بینید.',
  beside,
  data,
  kept,
  questions,
  scores,
  waits,
  worth
}
