import { besiege } from './siege.ts'
import { storm } from './live/storm.ts'
import type { Finding, Outcome, Tally } from './target.ts'
import { frames } from './targets/frames.ts'
import { handshakes } from './targets/handshakes.ts'
import { intents } from './targets/intents.ts'
import { recordings } from './targets/recordings.ts'
import { Rest } from './targets/rest.ts'

export type Report = {
  inputs: number
  seconds: number
  perKind: Record<string, Record<Outcome | 'inputs', number> & { longestCpuMs: number }>
  deaths: number
  stateChanges: number
  roomsCreated: number
  /** The longest that the loop of the server under attack stood still, ms. */
  longestStallMs: number
  /** Waits of the class that behaves: under attack to before. */
  latencyRatio: number
  findings: Finding[]
}

/** Which share of all inputs goes where; what is left is thrown over a real wire. */
const SHARES = { intent: 0.4, handshake: 0.15, frame: 0.25, request: 0.18, recording: 0.004 }

/** Throws so many inputs at everything that listens. `onKind` hears what is done. */
export async function fuzz({ inputs, seed, onKind }: { inputs: number; seed: number; onKind(kind: string): void }): Promise<Report> {
  const began = Date.now()
  const tallies: Record<string, Tally> = {}
  const siege = await besiege()
  const rest = new Rest(siege)
  for (const target of [intents, handshakes(siege), frames(siege), rest.target(), recordings(rest)]) {
    tallies[target.kind] = await target.run(Math.floor(inputs * SHARES[target.kind as keyof typeof SHARES]), seed)
    onKind(target.kind)
  }
  const thrown = Object.values(tallies).reduce((sum, tally) => sum + tally.inputs, 0)
  const { tally, ...live } = await storm(inputs - thrown, seed, rest.routes)
  onKind('live')
  await siege.world.end()
  const findings = [...Object.values(tallies), tally].flatMap((one) => one.findings)
  return {
    inputs: thrown + tally.inputs,
    seconds: Math.round((Date.now() - began) / 1000),
    perKind: Object.fromEntries(
      Object.entries({ ...tallies, live: tally }).map(([kind, { inputs: count, outcomes, longestCpuMs }]) => [
        kind,
        { inputs: count, ...outcomes, longestCpuMs: Math.round(longestCpuMs) },
      ]),
    ),
    ...live,
    stateChanges: live.stateChanges + findings.filter(({ fault }) => fault.includes('the journal holds') || fault.includes('a room changed')).length,
    findings: findings.slice(0, 100),
  }
}
