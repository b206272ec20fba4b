import type { Messages } from '../en/messages.ts'

export const pictures: Messages['pictures'] = {
  limb: 'امتیاز {score} در مقیاس ۱ تا ۵: {standing}.',
  limbRange: 'امتیاز {score}، شاید بین {low} و {high}، در مقیاس ۱ تا ۵: {standing}.',
  limbNone: 'مقیاس ۱ تا ۵، بدون امتیاز.',
  radar: 'نمودار رادار {names}. عددها در جدول کنار آن آمده است.',
  highLow: 'بالاترین: {high} {highScore}؛ پایین‌ترین: {low} {lowScore}.',
  highLowHeld: 'بالاترین: {high} {highScore}؛ پایین‌ترین: {low} {lowScore}؛ مانع: {names}.',
  flat: 'امتیاز همهٔ بخش‌ها {score} است.',
  target: 'پس از پیمودن مسیر',
  now: 'اکنون',
  possible: 'بازهٔ ممکن',
  pyramid: 'هرم سطح‌ها. {summary}',
  reached: 'سطح به‌دست‌آمده: {level}.',
  reachedNone: 'سطح اول هنوز به دست نیامده است.',
  cracks: 'ترک‌ها: {names}.',
  answered: '{rated} نمره از {inScope}',
  rung: 'پلهٔ {rung}: {text}',
  rungThen: 'پلهٔ {rung}؛ متنش از آن وقت عوض شده است.',
  nextRung: 'بعد، پلهٔ {rung}: {text}',
  hint: {
    axes: 'برای دیدن عددها به یکی از محورها اشاره کنید یا رویش بزنید.',
    levels: 'به یکی از سطح‌ها اشاره کنید، رویش بزنید یا با کلیدهای جهت‌نما جلو بروید تا عددها و معنایش اینجا بیاید.',
    skills:
      'به یکی از مهارت‌ها اشاره کنید، روی نردبانش بزنید یا با کلید Tab روی نامش بروید تا پلهٔ کنونی و پلهٔ بعدش اینجا بیاید.'
  },
  state: {
    holds: 'برقرار است',
    fails: 'برقرار نیست',
    open: 'هنوز بی‌امتیاز',
    skipped: 'به ما مربوط نیست',
    crack: 'ترک'
  }
}
