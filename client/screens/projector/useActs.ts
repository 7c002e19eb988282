import { useEffect, useState } from 'react'
import type { RoomView } from '../../../shared/vocabulary/view.ts'
import type { Slot } from '../../pieces/town/whereabouts.ts'
import { WALK_MS } from '../../pieces/town/Walker.tsx'

/** What the board plays while a month is resolved: who wants where, then the two halves of the month. */
export type Act = 'wants' | 'first' | 'second'

const WANTS_MS = 3000
const LOOK_MS = 1600

/** When each act begins, fitted into the time that the step has. */
export function cues(stepMs: number | null): { first: number; second: number; walk: number } {
  if (stepMs === null) return { first: WANTS_MS, second: WANTS_MS + WALK_MS + LOOK_MS, walk: WALK_MS }
  const walk = Math.min(WALK_MS, stepMs * 0.32)
  const first = Math.min(WANTS_MS, stepMs * 0.3)
  return { first, second: Math.max(first + walk, Math.min(first + walk + LOOK_MS, stepMs - walk)), walk }
}

/** The act that the board is at; null when no month is being resolved. */
export function useAct({ step, month, deadline, now, paused }: RoomView): { act: Act | null; walk: number } {
  const resolving = step === 'resolve'
  const [act, setAct] = useState<Act>('wants')
  const [times, setTimes] = useState(() => cues(null))

  useEffect(() => {
    if (!resolving) return
    const fitted = cues(deadline === null ? null : Math.max(2000, deadline - now))
    setTimes(fitted)
    setAct('wants')
    const first = setTimeout(() => setAct('first'), fitted.first)
    const second = setTimeout(() => setAct('second'), fitted.second)
    return () => {
      clearTimeout(first)
      clearTimeout(second)
    }
    // The cues are set when the step begins; later views of the same step must not start it again.
  }, [resolving, month, paused])

  return { act: resolving ? act : null, walk: times.walk }
}

/** Which half of the month the board shows: after the walk it stays at the second until the next month begins. */
export function slotOf(room: RoomView, act: Act | null): Slot {
  if (act !== null) return act === 'wants' ? null : act === 'first' ? 1 : 2
  return room.step === 'social' || room.step === 'statement' ? 2 : null
}
