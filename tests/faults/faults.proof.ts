import { describe, expect, test } from 'vitest'
import type { Kind } from './kinds/kind.ts'
import { KINDS } from './kinds/kinds.ts'
import { kindOf, runOne } from './run.ts'
import { SKIPPED } from './skipped.ts'

/** Twelve kinds that need nothing of the machine: a process, a disk, a network or a device goes wrong. */
const PROVED = ['X01', 'X04', 'X06', 'X09', 'X15', 'X16', 'X18', 'X22', 'X25', 'X27', 'X35', 'X39']
const SEEDS = ['1', '2']
const KILLS = 2

describe.each(PROVED)('%s', (id) => {
  const kind = kindOf(id)
  test(kind.name, async () => {
    const found = await Promise.all(SEEDS.map((seed) => runOne(kind, seed, 'short', KILLS)))
    expect(found.flatMap(({ seed, violations }) => violations.map((violation) => ({ seed, ...violation })))).toEqual([])
  })
})

/** Answers before it commits, and dies. */
const LIAR: Kind = {
  id: 'X00',
  name: 'a planted bug',
  rto: null,
  async run(rig) {
    await rig.opens()
    await rig.server.order({ do: 'lie' })
    await rig.recovers()
    await rig.server.kill()
    await rig.starts()
    rig.room.opensAnew()
    rig.other.opensAnew()
  },
}

test('a server that answers before it commits is found out', async () => {
  const { violations } = await runOne(LIAR, '1', 'short', KILLS)
  expect(violations.map(({ invariant }) => invariant)).toContain('V1')
})

test('every fault of the table is made to happen, or is listed with the reason', () => {
  const known = [...KINDS, ...SKIPPED].map(({ id }) => id).sort()
  expect(new Set(known).size).toBe(known.length)
  expect(known).toEqual(expect.arrayContaining(Array.from({ length: 48 }, (_, i) => `X${String(i + 1).padStart(2, '0')}`)))
})
