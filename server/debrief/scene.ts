import { subjectsOf } from '../../shared/indicators/log.ts'
import { asPlayed, changed, gradedMonth } from '../../shared/scoring/effects.ts'
import { isShown } from '../../shared/views/shown.ts'
import type { Sister } from '../../shared/vocabulary/debrief.ts'
import type { Seat } from '../../shared/vocabulary/ids.ts'
import type { Recording } from '../../shared/vocabulary/recording.ts'
import type { SealedRegime } from '../../shared/vocabulary/sealed.ts'
import { beforeReform } from './before-reform.ts'
import type { Library } from './rescoring.ts'

/** What every part of a debrief reads. */
export type Scene = {
  /** Without the months of a reform of the class's own. */
  lived: Recording
  deps: Library
  /** The rules with their updates in the months in which they came, without what the town had struck; and with it. */
  regime: SealedRegime
  written: SealedRegime
  /** The month by whose rules theories are marked. */
  graded: number
  /** Whom it is about: people; in a room of bots alone, its bots. */
  people: ReadonlySet<Seat>
  /** Whether a count or a spread over so many may be told. */
  isTold: (count: number) => boolean
}

/** What a figure stands beside: another room of the session. */
export type SisterScene = { sister: Sister; scene: Scene }

export function sceneOf(recording: Recording, deps: Library): Scene {
  const lived = beforeReform(recording)
  const { sealed, hastened, struck, room, setup } = lived
  const solo = typeof setup === 'object' && setup !== null && 'solo' in setup && setup.solo === true
  return {
    lived,
    deps,
    regime: asPlayed({ sealed, hastened, struck, months: room.months }),
    written: changed(sealed.regime, { hastened, struck: [] }),
    graded: gradedMonth({ struck, months: room.months }),
    people: subjectsOf(lived),
    isTold: (count) => isShown({ solo }, count),
  }
}

/** Rows of the people whom a debrief is about. */
export function ofPeople<T extends { citizen: Seat }>({ people }: Pick<Scene, 'people'>, rows: readonly T[]): T[] {
  return rows.filter(({ citizen }) => people.has(citizen))
}

/** How many different citizens there are in some rows. */
export function countCitizens(rows: readonly { citizen: Seat }[]): number {
  return new Set(rows.map(({ citizen }) => citizen)).size
}
