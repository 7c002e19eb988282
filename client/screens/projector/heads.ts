import type { TownView } from '../../../shared/vocabulary/view.ts'

type Citizen = TownView['citizens'][string]

/** How somebody is there, in a word. */
export function statusOf({ bot, covered, away }: Citizen): 'here' | 'reconnecting' | 'covered' | 'bot' {
  if (bot) return 'bot'
  if (covered) return 'covered'
  return away ? 'reconnecting' : 'here'
}

/** Heads in the room, two or three to a device counted as such, and bots. */
export function headsOf({ citizens }: Pick<TownView, 'citizens'>): { people: number; bots: number } {
  const all = Object.values(citizens)
  const humans = all.filter(({ bot }) => !bot)
  return { people: humans.reduce((sum, { people }) => sum + people, 0), bots: all.length - humans.length }
}
