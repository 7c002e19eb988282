import type { Temperament } from '../../../shared/vocabulary/intent.ts'

/** What a bot wishes for: weights of a sum (the numbers are fitted tastes, not findings). */
export type Wishes = {
  joy: number
  dream: number
  /** Worth of one point of standing; below 0 it goes against the system. */
  score: number
  voice: number
  noise: number
}

export const WISHES: Readonly<Record<Temperament, Wishes>> = {
  conformist: { joy: 1, dream: 3.2, score: 0.045, voice: 0, noise: 0.9 },
  rebel: { joy: 1.1, dream: 3, score: -0.008, voice: 0.5, noise: 1 },
}
