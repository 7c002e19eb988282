import type { Deps } from '../../shared/game/contract.ts'
import type { World } from '../../shared/scoring/evidence.ts'
import { missingFor, type Missing } from '../../shared/scoring/missing.ts'
import { reformed, type Reform } from '../../shared/scoring/reforms.ts'
import { rescore, type Rescored, type Senses } from '../../shared/scoring/rescore.ts'
import type { Draw } from '../../shared/scoring/lots.ts'
import { sealedRegime, sealFor } from '../../shared/scoring/sealing.ts'
import type { Length } from '../../shared/vocabulary/phase.ts'
import type { Recording } from '../../shared/vocabulary/recording.ts'
import type { Sealed } from '../../shared/vocabulary/sealed.ts'

export type Rescoring = Rescored & { regime: string; sealed: Sealed; missing: Missing[] }

/** `seed`: draws the values of another regime; null: the middle of their ranges. `senses`: of the own regime; as recorded, where nothing is said. */
export type Order = { regime: string; seed: string | null; reforms: readonly Reform[]; senses?: Senses }

export type Library = Pick<Deps, 'book' | 'events' | 'regimes'>

/** No lot was drawn, so there is nothing to hide. */
const NO_SALT = '0'.repeat(64)

/** A recorded room under another regime, or its own, after some reforms. The own one needs no file of it. Throws an Error when there is no such regime. */
export function rescored(recording: Recording, deps: Library, { regime: key, seed, reforms, senses = 'recorded' }: Order): Rescoring {
  const { length } = recording.room
  const sealed = key === recording.room.regime && seed === null ? recording.sealed : drawn(deps.regimes, key, { seed, length })
  const made = rescore(recording, sealed.regime, worldOf(deps, length), reforms, senses)
  const after = reformed(sealed.regime, reforms)
  return { regime: key, sealed: { ...sealed, regime: after }, ...made, missing: missingFor(recording, after, deps.regimes[key]?.unknown ?? []) }
}

function drawn(regimes: Library['regimes'], key: string, { seed, length }: Draw): Sealed {
  const regime = regimes[key]
  if (!regime) throw new Error(`there is no regime called ${key}; there are ${Object.keys(regimes).join(', ')}`)
  return seed === null ? { regime: sealedRegime(regime, { seed: null, length }), salt: NO_SALT } : sealFor(regime, { seed, length })
}

/** What the library adds to a recording: the traits of its people, and the sensors that its events brought. */
export function worldOf({ book, events }: Pick<Deps, 'book' | 'events'>, length: Length): World {
  const brings = Object.values(events).map(({ id, effect, inShort }) => {
    const { sensors = [] } = { ...effect, ...(length === 'short' && inShort) }
    return [id, sensors] as const
  })
  return { personas: book.personas, brings: Object.fromEntries(brings) }
}
