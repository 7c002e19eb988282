import type { Audit, Lab } from '../../shared/vocabulary/debrief.ts'
import type { Seat } from '../../shared/vocabulary/ids.ts'
import type { Recording } from '../../shared/vocabulary/recording.ts'
import { auditOf, NO_AUDIT } from './audit.ts'
import { livesUnder, whyOfAll, type NamedLife } from './lives.ts'
import { perLife } from './per-life.ts'
import type { Library } from './rescoring.ts'
import { sceneOf } from './scene.ts'
import { orderFrom, otherSide, playedSide, type Asked, type Side } from './side.ts'

/** Who asks. `seat`: null for screens without a life of their own. `isNamed`: whether standings are told by name. */
export type LabAudience = { seat: Seat | null; isNamed: boolean }

type Assessed = Side & { audit: Audit }
type Bench = { lives: Recording; played: Assessed; made: Map<string, Omit<Lab, 'lives' | 'own'> & { lives: NamedLife[] }> }

/** So many answers are kept a recording: a class goes back and forth between a few. */
const KEPT = 32

const benches = perLife<Bench>()

/**
 * The recorded lives under another regime or after reforms, beside what was played (without the months of a reform of the
 * class's own); the sentence that is wrong with the order otherwise. Other regimes have the middle of their ranges.
 */
export function labOf(recording: Recording, deps: Library, asked: Asked, audience: LabAudience): Lab | string {
  const order = orderFrom(recording, deps, asked)
  if (typeof order === 'string') return order
  const { lived, isTold } = sceneOf(recording, deps)
  const bench = benches(recording, () => benchFor(lived, deps))
  const key = JSON.stringify([order.regime, order.reforms])
  const made = bench.made.get(key) ?? compared(bench, deps, order)
  bench.made.delete(key)
  bench.made.set(key, made)
  for (const old of [...bench.made.keys()].slice(0, -KEPT)) bench.made.delete(old)
  return shownTo(audience, made, isTold(recording.citizens.length))
}

function benchFor(lives: Recording, deps: Library): Bench {
  const played = playedSide(lives)
  return { lives, played: { ...played, audit: auditOf(lives, deps, played) }, made: new Map() }
}

function compared({ lives, played }: Bench, deps: Library, order: Side['order']) {
  const other = otherSide(lives, deps, order)
  return {
    played: played.told,
    other: other.told,
    lives: livesUnder(played, other),
    why: whyOfAll(played, other),
    missing: other.missing,
    audit: [played.audit, auditOf(lives, deps, other)] satisfies Lab['audit'],
  }
}

/** Names only where standings are told by name; of fewer lives than may be shown, the asker's alone. */
function shownTo({ seat, isNamed }: LabAudience, { lives, ...made }: ReturnType<typeof compared>, isTold: boolean): Lab {
  if (!isNamed && !isTold) {
    const own = lives.filter((life) => life.seat === seat)
    return { ...made, lives: own.map(unnamed), own: own.length > 0 ? 0 : null, why: [], audit: [NO_AUDIT, NO_AUDIT] }
  }
  const own = lives.findIndex((life) => life.seat === seat)
  return { ...made, lives: isNamed ? lives : lives.map(unnamed), own: own === -1 ? null : own }
}

function unnamed(life: NamedLife): Lab['lives'][number] {
  return { ...life, seat: null, name: null }
}
