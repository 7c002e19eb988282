import { expect, test } from 'vitest'
import { fuzz } from './run.ts'

test('five thousand inputs that no honest page sends are answered or cut, and leave nothing behind', async () => {
  const {
    perKind,
    longestStallMs: _wall,
    latencyRatio: _also,
    seconds: _too,
    ...report
  } = await fuzz({ inputs: 5_000, seed: 2_026, onKind: () => {} })
  expect(report).toEqual({ inputs: 5_000, deaths: 0, stateChanges: 0, roomsCreated: 0, findings: [] })
  for (const kind of ['intent', 'handshake', 'frame', 'request', 'recording', 'live']) {
    expect(perKind[kind]?.refused, kind).toBeGreaterThan(0)
    // Near misses are worth something only if some are none.
    expect(perKind[kind]?.legal, kind).toBeGreaterThan(0)
  }
  // By CPU time, which a busy machine doesn't lengthen; what is made in slices or in another thread is measured by hand.
  for (const kind of ['intent', 'handshake', 'frame']) expect(perKind[kind]?.longestCpuMs, kind).toBeLessThan(250)
})
