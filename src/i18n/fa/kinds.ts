import type { Messages } from '../en/messages.ts'

export const kinds: Messages['form']['kinds'] = {
  answered: { other: '{count} پاسخ' },
  unknown: { other: '{count} «نمی‌دانم»' },
  na: { other: '{count} «به ما مربوط نیست»' },
  absent: { other: '{count} بی‌پاسخ' }
}
