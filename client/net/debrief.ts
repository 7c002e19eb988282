import { createContext, use, useMemo } from 'react'
import type { Debrief, Lab, OwnFile, Replay } from '../../shared/vocabulary/debrief.ts'
import type { Seat } from '../../shared/vocabulary/ids.ts'
import type { View } from '../../shared/vocabulary/view.ts'
import { labPath, useDocument, useDocumentsAhead, type Asker } from './documents.ts'
import type { Document } from './follow.ts'
import { keptOf, keyFor, type Role } from './keys.ts'
import { useRoom } from './useRoom.tsx'

/** What the lab is asked: another regime, reforms as one types them; `''`: as played. */
export type LabOrder = { regime: string; reforms: string }

/** All that the class talks about; only once the envelope is open. `everyMs`: while people are still answering. */
export const useDebrief = (everyMs?: number): Document<Debrief> => useDocument<Debrief>(useAsker(), 'debrief', everyMs)

/** Whose screen is drawn at the desk, and the desk's own token, by which its documents are asked for. */
export const LookedAt = createContext<{ seat: Seat; token: string } | null>(null)

/** What the system had of this citizen, or of the one whose screen is looked at. */
export function useOwnFile(): Document<OwnFile> {
  const looked = use(LookedAt)
  return useDocument<OwnFile>(useAsker(), looked ? `file?seat=${looked.seat}` : 'file')
}

/** The recorded lives under other rules. */
export const useLab = (order: LabOrder): Document<Lab> => useDocument<Lab>(useAsker(), labPath(order))

/** Fetches the lab under each of some systems before anybody asks. The list has to stay the same one. */
export function useLabsAhead(regimes: readonly { id: string }[]): void {
  const names = useMemo(() => regimes.map(({ id }) => labPath({ regime: id, reforms: '' })), [regimes])
  useDocumentsAhead(useAsker(), names)
}

/** The recorded play, month by month. */
export const useReplay = (): Document<Replay> => useDocument<Replay>(useAsker(), 'replay')

/** Roles whose screens show the same view. */
const KEYS: Readonly<Record<View['role'], readonly Role[]>> = {
  citizen: ['citizen'],
  facilitator: ['facilitator'],
  projector: ['projector', 'onlooker'],
}

/** The room of this screen, and the token with which this tab is in it; else one that the device keeps for it. */
export function useAsker(): Asker {
  const looked = use(LookedAt)
  const { view } = useRoom()
  if (looked) return { view, token: looked.token }
  const { roomId } = view.room
  const mine = KEYS[view.role].map((each) => keyFor(each)).find((key) => key?.room === roomId)
  const kept = keptOf(roomId)
  return { view, token: mine?.token ?? KEYS[view.role].map((each) => kept[each]).find((token) => token !== undefined) ?? '' }
}
