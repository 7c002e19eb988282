import type { TownView } from '../../../shared/vocabulary/view.ts'

type Places = TownView['places']

/** How many wanted a place in both halves of the month, and how many of them waited outside. */
export function rushAt(places: Places, id: string): { wants: number; waiting: number } {
  const crowds = places[id]?.crowds ?? []
  return crowds.reduce((sum, { wants, waiting }) => ({ wants: sum.wants + wants, waiting: sum.waiting + waiting.length }), { wants: 0, waiting: 0 })
}

/** The places with a limit that most people wanted; several when they are level, none when nobody went anywhere. */
export function fullest(places: Places): string[] {
  const limited = Object.keys(places).filter((id) => places[id]?.room !== null)
  const most = Math.max(0, ...limited.map((id) => rushAt(places, id).wants))
  return most === 0 ? [] : limited.filter((id) => rushAt(places, id).wants === most)
}

/** The places with a limit by how many wanted in, the fullest first. */
export function busiest(places: Places, count: number): string[] {
  const limited = Object.keys(places).filter((id) => places[id]?.room !== null && rushAt(places, id).wants > 0)
  return limited.toSorted((a, b) => rushAt(places, b).wants - rushAt(places, a).wants).slice(0, count)
}
