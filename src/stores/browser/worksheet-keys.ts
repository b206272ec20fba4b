import { prefix } from './storage-keys.ts'

/** Apart from the other keys, which every island carries. */
export function journeyKeyOf(assessment: string): string {
  return `${prefix}journey:${assessment}`
}
