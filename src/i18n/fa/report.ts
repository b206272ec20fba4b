import type { Messages } from '../en/messages.ts'

export const report: Messages['report'] = {
  title: 'گزارش',
  text: 'انتخاب کنید چه چیزی چاپ شود. از همان پنجرهٔ چاپ مرورگر می‌توانید PDF هم بگیرید. این تنظیم‌ها در همین مرورگر می‌ماند.',
  parts: 'در گزارش بیاید',
  part: {
    cover: 'جلد',
    summary: 'چکیده',
    radar: 'نمودار رادار یا هرم',
    table: 'جدول امتیازها',
    skills: 'مهارت‌ها',
    route: 'مسیر',
    plan: 'برنامه',
    notes: 'یادداشت‌ها و شواهد (پیوست)',
    method: 'روش محاسبه'
  },
  advice: 'پیشنهادها',
  advices: {
    open: 'پنج پیشنهاد اول',
    plan: 'برای قدم‌های برنامه',
    all: 'همه',
    none: 'هیچ‌کدام'
  },
  author: 'تهیه‌کننده (سازمان یا مشاور)',
  logo: 'لوگو',
  logoChoose: 'انتخاب لوگو',
  logoHint: 'PNG، JPEG، WebP یا SVG. کوچک می‌شود و در همین مرورگر می‌ماند.',
  logoBad: 'تصویر {file} خوانده نشد. یک فایل PNG، JPEG، WebP یا SVG انتخاب کنید.',
  logoLarge: 'فایل {file} پس از کوچک شدن هم بزرگ است. تصویر ساده‌تری انتخاب کنید.',
  logoDone: 'لوگو روی جلد آمد.',
  logoRemove: 'حذف لوگو',
  logoAlt: 'لوگو',
  colour: 'رنگ',
  colourReset: 'بازگشت به رنگ ما',
  colourPale:
    'تضاد این رنگ روی کاغذ سفید {contrast} به ۱ است و نوشته دست‌کم ۴٫۵ می‌خواهد. گزارش همان رنگ قبلی را نگه می‌دارد؛ رنگ تیره‌تری انتخاب کنید.',
  print: 'چاپ یا ذخیرهٔ PDF',
  coverTitle: 'تجربهٔ مشتری کجا ایستاده است',
  coverForm: '{form}، به تاریخ {date}',
  coverFormNoDate: '{form}',
  coverMade: 'تهیه‌کننده: {author}',
  coverNote:
    'با سکستانت و در مرورگر حساب شده است. مهارت‌ها، متن‌ها و حدنصاب‌ها کار خود سکستانت است و سکستانت به هیچ سازمانی وابسته نیست.',
  written: 'تاریخ تهیه: {date}.',
  writtenBy: 'تاریخ تهیه: {date}. تهیه‌کننده: {author}.',
  notesTitle: 'یادداشت‌ها و شواهد',
  notesNone: 'یادداشتی نوشته نشده و پشتوانه‌ای مشخص نشده است.',
  noteQuestion: 'پرسش',
  noteResponse: 'پاسخ',
  noteEvidence: 'پشتوانه',
  noteText: 'یادداشت',
  planTitle: 'برنامه'
}
