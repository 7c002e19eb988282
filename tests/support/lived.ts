import { rescored } from '../../server/debrief/rescoring.ts'
import type { Act } from '../../shared/vocabulary/ledger.ts'
import type { Recording } from '../../shared/vocabulary/recording.ts'
import type { SealedRegime } from '../../shared/vocabulary/sealed.ts'
import { library } from './library.ts'
import { aRecording } from './recordings.ts'
import { aRegime, withPerfectEyes } from './sealed.ts'

/** The small regime with eyes that see all from the app on: standings begin at 50, volunteering gives 10, a critical post takes 8, a game takes 15. */
export function seeing(over: Partial<SealedRegime> = {}): SealedRegime {
  const eye = { from: 'app', sees: 1000, mistakes: 0, delay: 0 }
  return withPerfectEyes(aRegime({ sensors: { office: eye, feed: eye, shop: eye }, ...over }))
}

/** An act in the first slot of a month that shows some features. */
export function acted(citizen: number, month: number, ...features: string[]): Act {
  const what = features.join('-') || 'rest'
  return {
    id: `m${month}-c${citizen}-s1-${what}`,
    month,
    slot: 1,
    citizen,
    activity: what,
    place: 'hall',
    outcome: 'done',
    features: features.map((feature) => ({ feature, magnitude: 1 })),
  }
}

/** A room of so many people that lived these acts under a small regime, and was scored for them. */
export function livedRoom(acts: readonly Act[], { regime = seeing(), citizens = 5, people = [], ...over }: Lived = {}): Recording {
  const salt = '0'.repeat(64)
  const blank = aRecording({ sealed: { regime, salt }, acts: [...acts], ...over }, citizens)
  const lives = { ...blank, citizens: blank.citizens.map((citizen, i) => ({ ...citizen, ...people[i] })) }
  const { observations, ledger, standings } = rescored(lives, library, { regime: lives.room.regime, seed: null, reforms: [], senses: 'anew' })
  return { ...lives, observations, ledger, standings }
}

/** `people`: what differs from the usual citizen, by seat from 1 on. */
type Lived = Partial<Omit<Recording, 'citizens'>> & { regime?: SealedRegime; people?: Partial<Recording['citizens'][number]>[]; citizens?: number }
