import type { Messages } from '../en/messages.ts'

export const back: Messages['back'] = {
  loading: 'خوش آمدید',
  keep: 'اگر یک هفته سر نزنید، شاید مرورگر همه را پاک کند.',
  keepHow: 'با پیوند یا فایل نگهش دارید',
  stage: 'امتیاز شما {score} است: {stage}.',
  score: 'امتیاز شما تا اینجا {score} است.',
  parts: 'تا اینجا: {scores}.',
  level: 'هرم شما تا اینجا استوار است: {level}.',
  levelNone: 'هرم شما هنوز در همان سطح اول استوار نیست.',
  begun: 'کار را شروع کرده‌اید.',
  changed: 'آخرین تغییر: {date}',
  start: 'شروع برنامه',
  startText: 'هنوز برنامه‌ای ندارید. کم‌زحمت‌ترین مسیر تا مرحلهٔ بعد آماده است تا برنامهٔ شما شود.',
  open: 'باز کردن برنامه',
  allDone: { other: 'هر {count} قدم برنامه انجام شده است.' },
  helped: { other: '{count} قدم تمام‌شده منتظر یک جواب است: فایده داشت؟' },
  goOn: 'ادامهٔ پاسخ‌گویی',
  absent: { other: '{count} پرسش بی‌پاسخ' },
  unknown: { other: '{count} «نمی‌دانم» مانده' },
  change: 'نگاهی دوباره به پاسخ‌ها',
  result: 'دیدن نتیجه',
  between: 'بین {low} و {high}',
  again: 'پاسخ دوباره به همه',
  againFrom: 'بهتر است از {day}',
  againNow: 'سه ماه گذشته است',
  againName: '{name}، {month}'
}
