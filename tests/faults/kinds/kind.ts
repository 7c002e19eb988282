import type { Invariant } from '../rig/invariants.ts'
import type { Rig } from '../rig/rig.ts'

/** One way in which things go wrong. */
export type Kind = {
  id: `X${number}`
  name: string
  /** From the end of the fault until 95 % of a class are answered again, s; null: nobody is to wait. */
  rto: number | null
  /** Invariants that the fault itself breaks: what it destroys can't be kept. */
  breaks?: readonly Invariant[]
  /** In the long form it mostly waits: several are run beside each other. */
  waits?: true
  /** Why this machine or this form can't, if it can't. */
  whyNot?(): string | null
  run(rig: Rig): Promise<void>
}

export const SECOND = 1000
