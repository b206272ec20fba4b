/** What a workshop spends its time on; their names are words of the interface. */
export const agendaParts = [
  'opening',
  'silent',
  'pause',
  'agreement',
  'differences',
  'second',
  'plan',
  'close'
] as const

export type AgendaPart = (typeof agendaParts)[number]

export interface AgendaItem {
  readonly part: AgendaPart
  readonly minutes: number
}

/** An hour and a half, where people have answered before or answer in the room; half a day leaves time for a plan. */
export const agendas = {
  short: [
    { part: 'opening', minutes: 10 },
    { part: 'silent', minutes: 15 },
    { part: 'differences', minutes: 40 },
    { part: 'second', minutes: 5 },
    { part: 'plan', minutes: 15 },
    { part: 'close', minutes: 5 }
  ],
  long: [
    { part: 'opening', minutes: 15 },
    { part: 'silent', minutes: 25 },
    { part: 'pause', minutes: 15 },
    { part: 'agreement', minutes: 20 },
    { part: 'differences', minutes: 75 },
    { part: 'pause', minutes: 15 },
    { part: 'second', minutes: 15 },
    { part: 'plan', minutes: 45 },
    { part: 'close', minutes: 15 }
  ]
} as const satisfies Record<string, readonly AgendaItem[]>

export type AgendaId = keyof typeof agendas

/** Minutes in which a room comes to an end with one question. */
export const minutesEach = 8

/** An agenda for talking about some questions, with the minutes that the silent vote takes, in steps of five. */
export function agendaFor(questions: number, silent: number): AgendaItem[] {
  return [
    { part: 'opening', minutes: 10 },
    { part: 'silent', minutes: Math.max(5, Math.ceil(silent / 5) * 5) },
    { part: 'differences', minutes: minutesEach * questions },
    { part: 'second', minutes: 5 },
    { part: 'plan', minutes: 15 },
    { part: 'close', minutes: 5 }
  ]
}

/** The minutes of one part, however often it comes. `minutesOfPart(agendas.short, 'silent') // => 15` */
export function minutesOfPart(agenda: readonly AgendaItem[], part: AgendaPart): number {
  return minutesOf(agenda.filter(item => item.part === part))
}

/** `minutesOf(agendas.short) // => 90` */
export function minutesOf(agenda: readonly AgendaItem[]): number {
  return agenda.reduce((sum, { minutes }) => sum + minutes, 0)
}
