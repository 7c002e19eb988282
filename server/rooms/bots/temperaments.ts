import type { Temperament } from '../../../shared/vocabulary/intent.ts'

/** What a bot wishes for and how often it does what: weights and chances (the numbers are fitted tastes, not findings). */
export type Wishes = {
  joy: number
  dream: number
  /** Worth of one point of standing; below 0 it goes against the system. */
  score: number
  voice: number
  noise: number
  /** Worth of a place where the whole town was last month. */
  copies: number
  /** Coins that are kept back. */
  keeps: number
  /** Chances: to join the app, report what it saw, part from a tie in a lower tier, appeal after a fall, buy a tip, put bills off. */
  joins: number
  reports: number
  unties: number
  appeals: number
  buysTips: number
  putsOff: number
  /** Chances: to protest by itself, to join in when others did last month, to ask for its file, and what to change. */
  protests: number
  joinsIn: number
  asksFile: number
  asksWhat: number
  /** Stars that it gives, on the mean. */
  stars: number
  /** Asks those for a tie who can be seen to stand best. */
  climbs: boolean
}

export const WISHES: Readonly<Record<Temperament, Wishes>> = {
  conformist: {
    joy: 1,
    dream: 3.2,
    score: 0.045,
    voice: 0,
    noise: 0.9,
    copies: 1.5,
    keeps: 0,
    joins: 0.8,
    reports: 0.15,
    unties: 0.15,
    appeals: 0.3,
    buysTips: 0,
    putsOff: 0,
    protests: 0.1,
    joinsIn: 0.65,
    asksFile: 0.05,
    asksWhat: 0.05,
    stars: 4,
    climbs: false,
  },
  careful: {
    joy: 0.9,
    dream: 3.2,
    score: 0.06,
    voice: -0.3,
    noise: 0.8,
    copies: 0,
    keeps: 3,
    joins: 0.7,
    reports: 0.1,
    unties: 0.25,
    appeals: 0.6,
    buysTips: 0,
    putsOff: 0,
    protests: 0.05,
    joinsIn: 0.35,
    asksFile: 0.1,
    asksWhat: 0.3,
    stars: 4.2,
    climbs: false,
  },
  carefree: {
    joy: 1.4,
    dream: 3,
    score: 0.006,
    voice: 0.1,
    noise: 1.2,
    copies: 0,
    keeps: 0,
    joins: 0.5,
    reports: 0.03,
    unties: 0.03,
    appeals: 0.1,
    buysTips: 0,
    putsOff: 0.2,
    protests: 0.25,
    joinsIn: 0.45,
    asksFile: 0.03,
    asksWhat: 0.05,
    stars: 4.3,
    climbs: false,
  },
  optimiser: {
    joy: 0.8,
    dream: 3.6,
    score: 0.065,
    voice: 0,
    noise: 0.6,
    copies: 0,
    keeps: 0,
    joins: 0.95,
    reports: 0.35,
    unties: 0.5,
    appeals: 0.6,
    buysTips: 0.4,
    putsOff: 0,
    protests: 0.15,
    joinsIn: 0.5,
    asksFile: 0.05,
    asksWhat: 0.5,
    stars: 3.2,
    climbs: true,
  },
  rebel: {
    joy: 1.1,
    dream: 3,
    score: -0.008,
    voice: 0.5,
    noise: 1,
    copies: 0,
    keeps: 0,
    joins: 0.15,
    reports: 0.02,
    unties: 0.02,
    appeals: 0.5,
    buysTips: 0,
    putsOff: 0,
    protests: 0.75,
    joinsIn: 0.8,
    asksFile: 0.1,
    asksWhat: 0.1,
    stars: 3.8,
    climbs: false,
  },
}
