/** Where the site lives on its host, with a slash at the end; `/` unless it was built for a sub-path. */
export const base = import.meta.env.BASE_URL.replace(/\/*$/, '/')

/** `address('fa', 'results/') // => '/fa/results/'` */
export function address(locale: string, path = ''): string {
  return `${base}${locale}/${path}`
}

/** The questionnaire of a form: a model's first form has the model's own address. */
export function questionnairePath(model: string, form: string, firstForm: string | undefined): string {
  return form === firstForm ? `assess/${model}/` : `assess/${model}/${form}/`
}

/** `skillPath('xm-competencies', 'strategy') // => 'models/xm-competencies/strategy/'` */
export function skillPath(model: string, capability: string): string {
  return `models/${model}/${capability}/`
}
