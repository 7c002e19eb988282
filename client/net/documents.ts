import { useMemo } from 'react'
import type { PublicView } from '../../shared/vocabulary/view.ts'
import { useFetched, useFetchedAhead } from './fetched.ts'
import type { Document } from './follow.ts'

/** Who asks for a document: the room as all screens see it, and the token that this screen is in it by. */
export type Asker = { view: PublicView; token: string }

/** A document of the room, by the end of its address; only once the envelope is open. */
export function useDocument<T>({ view, token }: Asker, name: string, everyMs?: number): Document<T> {
  return useFetched<T>({ path: view.reveal === undefined ? null : pathOf(view, name), token, at: pointOf(view), everyMs })
}

/** Fetches documents of the room before anybody asks. The list of names has to stay the same one. */
export function useDocumentsAhead({ view, token }: Asker, names: readonly string[]): void {
  const { code } = view.room
  const paths = useMemo(() => names.map((name) => pathOf({ room: { code } }, name)), [names, code])
  useFetchedAhead(paths, { token, at: pointOf(view) })
}

/** The end of the address of a lab. `''`: as played. */
export const labPath = (order: { regime: string; reforms: string }): string => `lab?${new URLSearchParams(order)}`

function pathOf({ room }: { room: Pick<PublicView['room'], 'code'> }, name: string): string {
  return `/api/rooms/${room.code}/${name}`
}

/** Figures may have changed when the room has come to another point: a phase, a vote, a month, a step with answers. */
function pointOf({ room, town }: PublicView): string {
  return [room.phase, room.month, room.step, town.reform?.stage, town.debrief?.step].join(' ')
}
