import type { Disclosure } from './disclosure.ts'

/** One month of a room, as far as it is known: indicators over the months so far, and the median of seconds until people were ready. */
export type ComparedMonth = {
  month: number
  conformity: number | null
  superstition: number | null
  segregation: number | null
  readySeconds: number | null
}

/** The rooms of a session side by side. `treatment` is null where it may not be told yet. `room`: its number, from 1. */
export type Comparison = {
  rooms: {
    room: number
    treatment: { regime: string; title: string; disclosure: Disclosure } | null
    people: number
    months: ComparedMonth[]
  }[]
}
