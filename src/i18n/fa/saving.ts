import type { Messages } from '../en/messages.ts'

export const saving: Messages['saving'] = {
  label: 'ذخیرهٔ این تصویر:',
  menu: 'ذخیرهٔ تصویر',
  pngOf: '{picture} به صورت PNG',
  svgOf: '{picture} به صورت SVG',
  failed: 'این مرورگر نتوانست تصویر را بسازد. عکس گرفتن از صفحه همان کار را می‌کند.',
  pictures: {
    limb: 'درجه‌بندی با امتیاز',
    radar: 'نمودار رادار',
    pyramid: 'هرم',
    qr: 'کد QR',
    skills: 'نقشهٔ مهارت‌ها',
    timeline: 'امتیازها در گذر زمان'
  }
}
