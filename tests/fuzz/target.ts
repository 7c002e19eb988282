import fc from 'fast-check'

/** How an input ended: a typed no, the end of a socket, no answer where none is due, or an honest yes. What else happens is thrown. */
export type Outcome = 'refused' | 'cut' | 'passed over' | 'legal'

export type Finding = { kind: string; seed: number; nth: number; input: string; fault: string }
export type Tally = { inputs: number; outcomes: Record<Outcome, number>; longestCpuMs: number; findings: Finding[] }

/** One way into the server, and what is thrown at it. */
export type Target = { kind: string; run(inputs: number, seed: number): Promise<Tally> }

type Aim<T> = {
  inputs: fc.Arbitrary<T>
  /** Throws one; rejects with a sentence when the server does anything but what it may. `next` is called between two requests. */
  throwAt(input: T, next: () => void): Outcome | Promise<Outcome>
  /** Looks at what all of a batch have left behind; rejects with a sentence when that is anything. */
  settle?(): void | Promise<void>
}

const BATCH = 500
/** Told of one target; more of them are mostly the same. */
const MOST_FINDINGS = 20

/** A target that throws in batches: batch by batch the same inputs for the same seed. */
export function target<T>(kind: string, { inputs, throwAt, settle }: Aim<T>): Target {
  return {
    kind,
    async run(count, seed) {
      const tally: Tally = { inputs: 0, outcomes: { refused: 0, cut: 0, 'passed over': 0, legal: 0 }, longestCpuMs: 0, findings: [] }
      const found = (nth: number, input: unknown, fault: unknown) => {
        if (tally.findings.length < MOST_FINDINGS) tally.findings.push({ kind, seed, nth, input: shown(input), fault: told(fault) })
      }
      for (let done = 0; done < count; done += BATCH) {
        for (const [i, input] of fc.sample(inputs, { seed: seed + done, numRuns: Math.min(BATCH, count - done) }).entries()) {
          let before = process.cpuUsage()
          const next = () => {
            tally.longestCpuMs = Math.max(tally.longestCpuMs, cpuMsSince(before))
            before = process.cpuUsage()
          }
          try {
            tally.outcomes[await throwAt(input, next)] += 1
          } catch (fault) {
            found(done + i, input, fault)
          }
          tally.inputs += 1
          next()
        }
        try {
          await settle?.()
        } catch (fault) {
          found(done, 'the batch from here on', fault)
        }
      }
      return tally
    },
  }
}

/** CPU time of this process since then, in ms: what a busy machine can't lengthen. */
function cpuMsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

export function told(fault: unknown): string {
  return fault instanceof Error ? (fault.stack ?? fault.message).slice(0, 600) : String(fault)
}

function shown(input: unknown): string {
  try {
    return (JSON.stringify(input) ?? String(input)).slice(0, 600)
  } catch {
    return fc.stringify(input).slice(0, 600)
  }
}
