/** Whether something can be a part of a storage key: letters, digits and hyphens, without a colon. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && /^[\w-]{1,64}$/.test(value)
}
