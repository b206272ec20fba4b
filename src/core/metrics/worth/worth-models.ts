/** How an input is counted: money and people as they are, shares in per cent. */
export interface WorthInput {
  readonly id: string
  readonly unit: 'amount' | 'percent'
}

export interface WorthModel {
  readonly inputs: readonly WorthInput[]
  /** In the currency of its amounts, a year where nothing else is said; inputs in the order of the model, shares in parts of 1. */
  readonly worth: (values: readonly number[]) => number
}

/**
 * What a customer brings in all the years to come, for one unit of yearly margin: r ÷ (1 + i − r), r being the share who
 * stay from year to year and i the interest (after Gupta & Lehmann 2005). `yearsOfMargin(0.8, 0.1) // => 2.666…`
 */
export function yearsOfMargin(stay: number, interest: number): number {
  return stay / (1 + interest - stay)
}

const amount = (id: string): WorthInput => ({ id, unit: 'amount' })
const percentOf = (id: string): WorthInput => ({ id, unit: 'percent' })

/** Three ways to look at what an experience is worth. None of them says that a change brings it. */
export const worthModels = {
  /** Sales × share of bad experiences × share who then spend less: what is exposed, not what is lost. */
  'at-risk': {
    inputs: [amount('sales'), percentOf('bad'), percentOf('cut')],
    worth: ([sales = 0, bad = 0, cut = 0]) => sales * bad * cut
  },
  /** Customers × margin × the years of margin that more of them staying adds. */
  staying: {
    inputs: [amount('customers'), amount('margin'), percentOf('now'), percentOf('later'), percentOf('interest')],
    worth: ([customers = 0, margin = 0, now = 0, later = 0, interest = 0]) =>
      customers * margin * (yearsOfMargin(later, interest) - yearsOfMargin(now, interest))
  },
  /** Contacts × share that would not be needed × cost of one, and what is paid back and done twice. */
  failure: {
    inputs: [amount('contacts'), percentOf('repeats'), amount('cost'), amount('refunds'), amount('rework')],
    worth: ([contacts = 0, repeats = 0, cost = 0, refunds = 0, rework = 0]) =>
      contacts * repeats * cost + refunds + rework
  }
} as const satisfies Readonly<Record<string, WorthModel>>

export type WorthModelId = keyof typeof worthModels

/** `worthModel('failure').inputs.length // => 5` */
export function worthModel(id: WorthModelId): WorthModel {
  return worthModels[id]
}
