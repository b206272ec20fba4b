/** Where the focus belongs in a question: on its answer, or on the first that can be given. */
export function answerField(question: Element | undefined): HTMLElement | undefined {
  const field = question?.querySelector<HTMLElement>('input:checked') ?? question?.querySelector<HTMLElement>('input')
  return field ?? undefined
}
