import { readdir } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { loadLibrary } from '../../server/library.ts'
import { REASON_WORDS } from '../../shared/content/reasons.ts'
import { FEATURE_SENSORS } from '../../shared/vocabulary/feature.ts'
import { LENGTHS, MONTHS } from '../../shared/vocabulary/phase.ts'

const { regimes, events } = await loadLibrary()

test('the folder is the registry', async () => {
  const files = (await readdir('server/regimes')).filter((name) => name.endsWith('.ts')).map((name) => name.slice(0, -3))
  expect(Object.keys(regimes)).toEqual(files.toSorted())
  expect(Object.keys(regimes)).toEqual(expect.arrayContaining(['driving-licence', 'house']))
})

test('each regime has a canary of its own', () => {
  expect(new Set(Object.values(regimes).map(({ canary }) => canary)).size).toBe(Object.keys(regimes).length)
})

describe.each(Object.entries(regimes))('%s', (id, regime) => {
  test('bears the name of its file', () => {
    expect(regime.face.id).toBe(id)
    expect(regime.canary).toMatch(/^canary-regime-[a-z]+$/)
    expect(JSON.stringify(regime.face)).not.toContain(regime.canary)
  })

  test('is explained on the wall in fewer than 60 words', () => {
    expect(regime.glass.split(/\s+/).length).toBeLessThan(60)
  })

  test('starts inside its scale, and its worst tier reaches the end of it', () => {
    const { min, max, start, better } = regime.scale
    expect(start).toBeGreaterThanOrEqual(min)
    expect(start).toBeLessThanOrEqual(max)
    expect(better === 'high' ? regime.tiers.at(-1)?.from : regime.tiers[0]?.from).toBe(min)
    for (const { from } of regime.tiers) expect(from).toBeLessThanOrEqual(max)
  })

  test('gates and prices name tiers that it has, and every gate opens for some and shuts for some', () => {
    const letters = regime.tiers.map(({ letter }) => letter)
    for (const { tier } of [...regime.consequences.gates, ...regime.consequences.prices]) expect(letters).toContain(tier)
    if (regime.consequences.guest !== undefined) expect(letters).toContain(regime.consequences.guest)
    for (const { tier } of regime.consequences.gates) expect(tier).not.toBe(letters.at(-1))
  })

  test('whatever lowers takes points, whatever raises adds them', () => {
    for (const { lowers, raises } of regime.effects) {
      if (lowers) expect(lowers.points[1]).toBeLessThan(0)
      if (raises) expect(raises.points[0]).toBeGreaterThan(0)
    }
  })

  test('can see what it scores: each effect has a sensor of its own regime', () => {
    const eyes: readonly string[] = regime.sensors.map(({ sensor }) => sensor)
    const unseen = regime.effects.filter(({ feature }) => !FEATURE_SENSORS[feature].some((sensor) => eyes.includes(sensor)))
    expect(unseen.map(({ feature }) => feature)).toEqual([])
  })

  test('sensors that wait for an event have one that brings them', () => {
    const brought = Object.values(events).flatMap(({ effect, inShort }) => [...(effect.sensors ?? []), ...(inShort?.sensors ?? [])])
    for (const { sensor, from } of regime.sensors) if (from === 'event') expect(brought).toContain(sensor)
  })

  test('asks in the notebook about each feature once', () => {
    expect(new Set(regime.notebook).size).toBe(regime.notebook.length)
    expect(regime.notebook.length).toBeGreaterThanOrEqual(5)
  })

  test('counts stars, if it does, in an account of its own, more stars never for fewer points', () => {
    if (!regime.ratings) return
    const { points, account } = regime.ratings
    expect(points.toSorted((a, b) => (regime.scale.better === 'high' ? a - b : b - a))).toEqual(points)
    if (regime.family === 'composite') expect(regime.accounts.map(({ id }) => id)).toContain(account)
  })

  test('sets a limit to what neighbours can take', () => {
    if (regime.ratings || regime.reports === 'neighbours') expect(regime.mercy).toBeGreaterThan(0)
  })

  test('has updates inside the months of the rule, in order', () => {
    if (!regime.update) return
    for (const length of LENGTHS) {
      const months = regime.update.months[length].flat()
      expect(months).toEqual(months.toSorted((a, b) => a - b))
      for (const month of months) expect(month).toBeLessThanOrEqual(MONTHS[length].rule)
    }
  })

  test('has words for the reasons that it gives', () => {
    const codes = regime.family === 'composite' ? regime.accounts.map((account) => account.id) : ['points']
    for (const code of [...codes, ...(regime.network ? ['friends'] : [])]) expect(Object.keys(REASON_WORDS)).toContain(code)
  })

  test('tells in the archive what is documented and what is assumed', () => {
    const { documented, assumptions, sources } = regime.face.archive
    for (const part of [documented, assumptions, sources]) expect(part.length).toBeGreaterThan(0)
  })
})
