import type { Messages } from '../en/messages.ts'
import { assess } from './assess.ts'
import { back } from './back.ts'
import { bring } from './bring.ts'
import { compare } from './compare.ts'
import { edition } from './edition.ts'
import { files } from './files.ts'
import { form } from './form.ts'
import { guide } from './guide.ts'
import { home } from './home.ts'
import { join } from './join.ts'
import { journey } from './journey.ts'
import { metrics } from './metrics.ts'
import { model } from './model.ts'
import { pictures } from './pictures.ts'
import { plan } from './plan.ts'
import { privacy } from './privacy.ts'
import { pyramid } from './pyramid.ts'
import { report } from './report.ts'
import { results } from './results.ts'
import { room } from './room.ts'
import { route } from './route.ts'
import { saved } from './saved.ts'
import { saving } from './saving.ts'
import { search } from './search.ts'
import { share } from './share.ts'
import { shared } from './shared.ts'
import { strategy } from './strategy.ts'
import { worksheets } from './worksheets.ts'
import { workshop } from './workshop.ts'

export const fa: Messages = {
  site: {
    name: 'سکستانت',
    title: '{page} · سکستانت',
    skip: 'رفتن به محتوای صفحه',
    menu: 'منوی اصلی',
    openMenu: 'منو',
    assess: 'ارزیابی',
    results: 'نتیجه',
    workshop: 'کارگاه',
    models: 'پیشنهادها',
    guide: 'راهنما',
    metrics: 'سنجه‌ها',
    worksheets: 'کاربرگ‌ها',
    glossary: 'واژه‌نامه',
    search: 'جست‌وجو',
    start: 'پیش از شروع',
    method: 'روش کار',
    privacy: 'حریم خصوصی',
    saved: 'ارزیابی‌های ذخیره‌شده',
    compare: 'مقایسهٔ نتیجه‌ها',
    about: 'دربارهٔ این سایت',
    more: 'صفحه‌های دیگر',
    language: 'زبان',
    notAffiliated:
      'چارچوب کار، شش شایستگی منتشرشدهٔ مدیریت تجربه است. مهارت‌ها، متن‌ها و حدنصاب‌ها از خود ماست و سکستانت به هیچ سازمانی وابسته نیست.',
    stays: 'پاسخ‌هایتان در همین مرورگر می‌ماند.',
    licences: 'مجوزهای دیگران',
    builtWith: 'ساخته‌شده با سکستانت.',
    licence: 'کد با مجوز MIT، محتوا با مجوز CC BY 4.0.',
    noScript:
      'بدون جاوااسکریپت هم می‌توانید همهٔ پرسش‌ها، پله‌ها و پیشنهادها را بخوانید و چاپ کنید. برای ذخیرهٔ پاسخ‌ها و دیدن نتیجه روشنش کنید.',
    missing: {
      part: 'بخشی از این صفحه بارگذاری نشد یا نشان داده نشد. بقیهٔ صفحه کار می‌کند و هر چه این مرورگر ذخیره کرده سر جایش است.',
      half: 'این صفحه کامل بارگذاری نشده است. همین مقدار را می‌توانید بخوانید، ولی شاید دکمه‌ها و خانه‌ها کار نکنند و آنچه حالا وارد کنید ذخیره نمی‌شود. هر چه پیش‌تر ذخیره شده در همین مرورگر مانده است.',
      unreachable: 'فعلاً نمی‌شود به سایت وصل شد. این صفحه را باز نگه دارید و وقتی اینترنت وصل شد دوباره امتحان کنید.',
      again: 'دوباره امتحان کنید',
      save: 'ذخیرهٔ همهٔ داده‌های این سایت در یک فایل',
      renewed: 'نسخهٔ تازه‌ای از این سایت آماده است. پاسخ‌هایتان سر جایش می‌ماند؛ هر وقت خواستید آن را باز کنید.',
      renew: 'باز کردن نسخهٔ تازه',
      later: 'بعداً'
    }
  },
  languages: {
    title: 'زبان خود را انتخاب کنید',
    description: 'ببینید تجربهٔ مشتری شما کجا ایستاده، این نتیجه چقدر قطعی است و کم‌زحمت‌ترین مسیر تا مرحلهٔ بعد کدام است.'
  },
  home,
  back,
  assess,
  bring,
  form,
  edition,
  guide,
  journey,
  strategy,
  worksheets,
  search,
  storage: {
    blocked:
      'این مرورگر اجازه نمی‌دهد سایت چیزی را به خاطر بسپارد. پاسخ‌هایتان تا بسته شدن این زبانهٔ مرورگر می‌ماند و بعد از دست می‌رود. اگر می‌خواهید بماند، در فایل ذخیره کنید یا پیوند نتیجه را کپی کنید.',
    full: 'حافظهٔ این مرورگر پر است. آنچه از این پس وارد کنید فقط تا بسته شدن این زبانهٔ مرورگر می‌ماند. در فایل ذخیره‌اش کنید یا جا باز کنید؛ مثلاً داده‌های سایت‌های دیگر را پاک کنید.',
    cleared:
      'هر چه این سایت در این مرورگر ذخیره کرده بود پاک شد؛ در زبانه‌ای دیگر یا در تنظیمات مرورگر. اگر فایل یا پیوندی دارید، بازش کنید و از همان‌جا ادامه دهید.',
    setAside: {
      other:
        '{count} پاسخِ ذخیره‌شده یا خوانده نشد یا مربوط به پرسشی است که دیگر وجود ندارد. آن را کنار گذاشتیم ولی پاک نکردیم؛ بقیه سر جایش است.'
    },
    corrupt: 'پاسخ‌های ذخیره‌شده آسیب دیده بود و خوانده نشد. آن‌ها را کنار گذاشتیم ولی پاک نکردیم؛ شما از نو شروع می‌کنید.',
    otherVersion:
      'پرسش‌ها تغییر کرده‌اند و این صفحه نسخه‌ای را که شما پاسخ داده‌اید ندارد. پاسخ پرسش‌هایی که می‌شناسد مانده است؛ صفحه را دوباره بارگذاری کنید یا پاسخ‌ها را مرور کنید.',
    dismiss: 'بستن این پیام'
  },
  results,
  pictures,
  privacy,
  pyramid,
  route,
  metrics,
  model,
  share,
  saving,
  shared,
  compare,
  workshop,
  room,
  join,
  saved,
  files,
  plan,
  report,
  notFound: {
    title: 'چنین صفحه‌ای نیست',
    description: 'این نشانی به جایی نمی‌رسد.',
    text: 'شاید نشانی اشتباه نوشته شده یا بخشی از آن افتاده باشد. پاسخ‌هایتان سر جایش است.',
    home: 'رفتن به صفحهٔ اول'
  }
}
