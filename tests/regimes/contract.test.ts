import { readdir } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { loadLibrary } from '../../server/library.ts'
import { REASON_WORDS } from '../../shared/content/reasons.ts'
import { consequencesOf } from '../../shared/scoring/consequences.ts'
import { FAMILIES } from '../../shared/scoring/families/index.ts'
import { sealFor } from '../../shared/scoring/sealing.ts'
import { tierOf } from '../../shared/scoring/tiers.ts'
import { FEATURE_SENSORS } from '../../shared/vocabulary/feature.ts'
import { LENGTHS, MONTHS } from '../../shared/vocabulary/phase.ts'

const { book, regimes, events } = await loadLibrary()

const TWENTY = [
  'badge-ladder',
  'civility-code',
  'county-ledger',
  'court-list',
  'credit-file',
  'dog-licence',
  'driving-licence',
  'friend-gate',
  'hiring-screen',
  'house',
  'model-city',
  'open-reach',
  'personal-price',
  'reach',
  'relative-reach',
  'ride-stars',
  'sesame',
  'transit-list',
  'value-score',
  'village-stars',
]

test('the folder is the registry: each file, and each of its variants beside it', async () => {
  const files = (await readdir('server/regimes')).filter((name) => name.endsWith('.ts')).map((name) => name.slice(0, -3))
  const keys = Object.values(regimes).flatMap(({ face, variants }) => [face.id, ...(variants ?? []).map(({ id }) => `${face.id}@${id}`)])
  expect(Object.keys(regimes).filter((key) => !key.includes('@'))).toEqual(files.toSorted())
  expect(Object.keys(regimes).toSorted()).toEqual([...new Set(keys)].toSorted())
  expect(files).toEqual(expect.arrayContaining(TWENTY))
})

test('each file has a canary of its own', () => {
  const files = new Map(Object.values(regimes).map(({ face, canary }) => [face.id, canary]))
  expect(new Set(files.values()).size).toBe(files.size)
})

describe.each(Object.entries(regimes))('%s', (key, regime) => {
  test('bears the name of its file', () => {
    expect(regime.key).toBe(key)
    expect(key.split('@')[0]).toBe(regime.face.id)
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

  test('an empty file stands at the start, in the tier where everybody begins', () => {
    const { regime: sealed } = sealFor(regime, { seed: 'opening', length: 'standard' })
    const family = FAMILIES[sealed.family]
    expect(family.value(sealed, family.open(sealed, 1))).toBe(regime.scale.start)
  })

  test('tiers lie next to each other: every standing has one, and none is empty', () => {
    const { regime: sealed } = sealFor(regime, { seed: 'tiers', length: 'standard' })
    const letters = Array.from({ length: sealed.scale.max - sealed.scale.min + 1 }, (_, i) => tierOf(sealed, sealed.scale.min + i))
    expect(letters).not.toContain(null)
    expect([...new Set(letters)].toSorted()).toEqual(regime.tiers.map(({ letter }) => letter).toSorted())
  })

  test('consequences name tiers that it has, and every gate opens for some and shuts for some', () => {
    const { gates, prices, guest, names, lostSlot, taken, unscored } = regime.consequences
    const letters = regime.tiers.map(({ letter }) => letter)
    const named = [...gates, ...prices, ...(taken ? [taken] : [])].map(({ tier }) => tier)
    for (const letter of [...named, guest, unscored, ...(names?.tiers ?? []), ...(lostSlot ?? [])]) if (letter) expect(letters).toContain(letter)
    for (const { tier } of gates) expect(tier).not.toBe(letters.at(-1))
  })

  test('whoever stands worst can still live: most of the town is open to them', () => {
    const { regime: sealed } = sealFor(regime, { seed: 'worst', length: 'standard' })
    const row = { value: sealed.scale.better === 'high' ? sealed.scale.min : sealed.scale.max, tier: sealed.tiers.at(-1)?.letter ?? null }
    const lists = 'lists' in sealed.terms ? sealed.terms.lists.map(({ id }) => id) : []
    const life = { seat: 1, month: 3, ties: [], seen: [], seed: 's', isKin: true, isTaken: true, isSpared: false }
    const { shut } = consequencesOf(sealed, { ...life, row: { ...row, lists } })
    const activities = Object.values(book.activities)
    expect(activities.filter(({ gate }) => !gate || !shut.includes(gate)).length / activities.length).toBeGreaterThan(0.7)
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

  test('has words for the reasons that it gives: its own, or those of content', () => {
    const { accounts } = sealFor(regime, { seed: 'reasons', length: 'standard' }).regime
    for (const { id, reason } of accounts) expect(reason ?? REASON_WORDS[id]?.en, id).toBeDefined()
  })

  test('tells in the archive what is documented, what is assumed, where else it is found, and answers both questions of the EU ban', () => {
    const { documented, assumptions, sources, elsewhere, questions } = regime.face.archive
    for (const part of [documented, assumptions, sources]) expect(part.length).toBeGreaterThan(0)
    expect(elsewhere.length).toBeGreaterThanOrEqual(2)
    for (const { why } of [questions.sameContext, questions.proportionate]) expect(why.split(' ').length).toBeGreaterThan(5)
    expect(JSON.stringify(regime.face.archive)).not.toMatch(/unverified|background|\[[A-Z]{1,2}\d/)
  })

  test('in play it belongs to no country: what people read during the game names none', () => {
    const read = [regime.face.title, regime.face.pitch, regime.face.terms, regime.glass, ...regime.face.tiers.map(({ name }) => name)].join(' ')
    expect(read).not.toMatch(
      /\b(China|Chinese|German|Germany|America|American|USA|Spain|Italy|Britain|UK|Facebook|Alibaba|Sesame|Zhima|FICO|Schufa|Klout|Uber)\b/,
    )
  })

  test('says what it claims to measure', () => {
    expect(regime.claims.split(' ').length).toBeGreaterThan(2)
  })
})
