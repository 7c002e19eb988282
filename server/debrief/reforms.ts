import { towardsBetter } from '../../shared/indicators/log.ts'
import { reformsFrom } from '../../shared/scoring/reforms.ts'
import type { ReformTold } from '../../shared/vocabulary/debrief.ts'
import { outcomeAfter, type Outcome } from './outcome.ts'
import type { Scene } from './scene.ts'

/** What each reform that the class spoke of would have done to its own lives. */
export function reformsTold(scene: Scene): ReformTold[] {
  const { lived, isTold } = scene
  if (!isTold(lived.citizens.length)) return []
  const played = outcomeAfter(scene, [])
  return wanted(scene).flatMap((id) => {
    const reforms = reformsFrom(id)
    if (typeof reforms === 'string') return []
    return { id, passed: lived.reforms.passed.includes(id), ...difference(scene, played, outcomeAfter(scene, reforms)) }
  })
}

/** Reforms that were proposed, voted on or voted in; all of the book where there were none. */
function wanted({ lived, deps }: Scene): string[] {
  const spoken = [...lived.votes, ...lived.proposals].map(({ reform }) => reform)
  const ids = [...new Set([...lived.reforms.passed, ...spoken])]
  return ids.length > 0 ? ids : Object.keys(deps.book.reforms)
}

/** Who has a standing on one side only neither rises nor falls. */
function difference({ lived }: Scene, played: Outcome, other: Outcome): Omit<ReformTold, 'id' | 'passed'> {
  const seats = lived.citizens.map(({ seat }) => seat)
  const moves = seats.flatMap((seat) => {
    const [row, under] = [played.rows.get(seat), other.rows.get(seat)]
    return row && under ? towardsBetter(lived) * (under.value - row.value) : []
  })
  const doors = seats.map((seat) => (other.shut.get(seat) ?? 0) - (played.shut.get(seat) ?? 0))
  return {
    rise: moves.filter((move) => move > 0).length,
    fall: moves.filter((move) => move < 0).length,
    same: moves.filter((move) => move === 0).length,
    opened: doors.filter((change) => change < 0).length,
    shut: doors.filter((change) => change > 0).length,
  }
}
