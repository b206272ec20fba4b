/** Of the element of a question. `questionId('strategy') // => 'question-strategy'` */
export function questionId(item: string): string {
  return `question-${item}`
}
