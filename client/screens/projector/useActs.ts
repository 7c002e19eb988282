import { useEffect, useState } from 'react'
import type { RoomView } from '../../../shared/vocabulary/view.ts'
import type { Slot } from '../../pieces/town/whereabouts.ts'
import { WALK_MS } from '../../pieces/town/Walker.tsx'

/** What the board plays while a month is resolved: who wants where, then the two halves of the month. */
export type Act = 'wants' | 'first' | 'second'

const WANTS_MS = 3000
const LOOK_MS = 1600
/** Less than this is no time to look: the show then runs on into the next step. */
const LEAST_MS = 2000

/** When each act begins, fitted into the time that the step has. */
export function cues(stepMs: number | null): { first: number; second: number; walk: number } {
  if (stepMs === null) return { first: WANTS_MS, second: WANTS_MS + WALK_MS + LOOK_MS, walk: WALK_MS }
  const walk = Math.min(WALK_MS, stepMs * 0.32)
  const first = Math.min(WANTS_MS, stepMs * 0.3)
  return { first, second: Math.max(first + walk, Math.min(first + walk + LOOK_MS, stepMs - walk)), walk }
}

/** The act that the board is at; null when no month is being resolved. */
export function useAct({ step, month, deadline, now }: RoomView): { act: Act | null; walk: number } {
  const show = step === 'resolve' ? month : null
  const fit = () => ({ show, ...cues(deadline === null ? null : Math.max(LEAST_MS, deadline - now)) })
  const [cue, setCue] = useState(fit)
  const [played, setPlayed] = useState<{ show: number; act: Act } | null>(null)
  // The cues are set when a show begins: later views of the same step, a longer one too, don't start it again.
  if (cue.show !== show) setCue(fit())

  useEffect(() => {
    if (cue.show === null) return
    const at = (act: Act) => () => setPlayed(cue.show === null ? null : { show: cue.show, act })
    const first = setTimeout(at('first'), cue.first)
    const second = setTimeout(at('second'), cue.second)
    return () => {
      clearTimeout(first)
      clearTimeout(second)
    }
  }, [cue])

  const act = show === null ? null : played?.show === show ? played.act : 'wants'
  return { act, walk: cue.walk }
}

/** Which half of the month the board shows: after the walk it stays at the second until the next month begins. */
export function slotOf(room: RoomView, act: Act | null): Slot {
  if (act !== null) return act === 'wants' ? null : act === 'first' ? 1 : 2
  return room.step === 'social' || room.step === 'statement' ? 2 : null
}
