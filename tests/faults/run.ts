import type { Kind } from './kinds/kind.ts'
import { KINDS } from './kinds/kinds.ts'
import type { Violation } from './rig/invariants.ts'
import { Rig, within, type Form } from './rig/rig.ts'

export type Found = { seed: string; recoveriesMs: readonly number[]; violations: Violation[] }

/** Of one lesson; the longest has taken a third of it on a busy machine. */
const LONGEST_MS = 10 * 60_000

/** One kind of fault with one seed, and what it broke. What the fault itself destroys doesn't count. */
export async function runOne(kind: Kind, seed: string, form: Form, kills: number): Promise<Found> {
  const rig = new Rig(`${kind.id} ${seed}`, form, kills)
  try {
    await within(kind.run(rig), LONGEST_MS, () => 'the lesson did not end')
    const violations = (await rig.finds()).filter(({ invariant }) => !kind.breaks?.includes(invariant))
    return { seed, recoveriesMs: rig.recoveriesMs, violations }
  } catch (error) {
    return { seed, recoveriesMs: rig.recoveriesMs, violations: [...rig.violations, { invariant: 'V14', say: sentence(error) }] }
  } finally {
    await rig.ends()
  }
}

/** The kind with this id; throws a sentence for any other word. */
export function kindOf(id: string): Kind {
  const kind = KINDS.find((one) => one.id === id)
  if (!kind) throw new Error(`There is no kind ${id}. There are ${KINDS.map((one) => one.id).join(' ')}.`)
  return kind
}

function sentence(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
