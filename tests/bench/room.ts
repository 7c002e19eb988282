import type { Screens } from './screens.ts'
import type { RoomOrder } from './workload.ts'

/** A room in the step in which its citizens plan, whichever server it lives on. */
export type Room = {
  screens: Screens
  /** Sends one legal intent of a citizen, counted from 0; resolves with the version that it made once that citizen has its answer. */
  act(citizen: number): Promise<number>
  /** What a screen holds, but for the server's clock: the part for all, and its own. */
  held(place: number): unknown
}

export type Address = { url: string }
export type Opens = (address: Address, order: RoomOrder) => Promise<Room>
