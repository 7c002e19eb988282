import { describe, expect, test } from 'vitest'
import { playHeadless } from '../../../server/cli/headless.ts'
import { rescored } from '../../../server/debrief/rescoring.ts'
import type { Reform, ReformId } from '../../../shared/scoring/reforms.ts'
import { VOICE_FEATURES } from '../../../shared/vocabulary/feature.ts'
import type { Recording } from '../../../shared/vocabulary/recording.ts'
import { library } from '../../support/library.ts'
import { aRecording } from '../../support/recordings.ts'

const lesson = playHeadless(library, { regime: 'house', citizens: 24, bots: 'mixed', length: 'standard', disclosure: 'tier', seed: 'rescoring-2' })
const under = (regime: string, reforms: readonly Reform[] = [], seed: string | null = null) => rescored(lesson, library, { regime, seed, reforms })
const reform = (id: ReformId, ...of: string[]): Reform[] => [{ id, of }]
const kinds = ({ ledger }: Pick<Recording, 'ledger'>) => new Set(ledger.map(({ cause }) => cause.kind))
const featuresOf = ({ ledger }: Pick<Recording, 'ledger'>) =>
  new Set(ledger.flatMap(({ cause }) => lesson.observations.find(({ id }) => id === cause.ref)?.feature ?? []))

describe('the own regime', () => {
  test('gives the own ledger and the own standings, with the rules that the envelope held', () => {
    expect(under('house')).toMatchObject({ regime: 'house', sealed: lesson.sealed, ledger: lesson.ledger, standings: lesson.standings })
  })

  test('with another seed is another room’s: the acts are sensed anew', () => {
    expect(under('house', [], 'another').sealed).not.toEqual(lesson.sealed)
    expect(under('house', [], 'another').ledger).not.toEqual(lesson.ledger)
  })

  test('is not there when the file is gone', () => {
    expect(() => under('no-such')).toThrow('there is no regime called no-such; there are badge-ladder')
  })
})

describe('a reform', () => {
  test('without friends: nobody is moved by the company they keep', () => {
    expect(kinds(lesson)).toContain('friends')
    expect(kinds(under('house', reform('no-friends')))).not.toContain('friends')
  })

  test('with expiry: each entry is struck after its months, once', () => {
    const { ledger } = under('house', reform('expiry', '2'))
    const booked = ledger.filter(({ cause, delta, month }) => cause.kind === 'observation' && delta !== 0 && month <= 6)
    const struck = ledger.filter(({ cause }) => cause.kind === 'expiry')
    expect(booked.length).toBeGreaterThan(10)
    for (const line of booked) {
      const ends = struck.filter(({ citizen, cause }) => citizen === line.citizen && cause.ref === line.cause.ref)
      expect(ends.map(({ month }) => month)).toEqual([line.month + 2])
    }
  })

  test('with fewer sensors: what they saw was never written', () => {
    const seenBy = ({ ledger }: Pick<Recording, 'ledger'>) =>
      new Set(ledger.flatMap(({ cause }) => lesson.observations.find(({ id }) => id === cause.ref)?.sensor ?? []))
    expect([...seenBy(lesson)]).toEqual(expect.arrayContaining(['traffic', 'neighbours']))
    for (const sensor of ['street', 'traffic', 'transit', 'neighbours']) expect(seenBy(under('house', reform('fewer-sensors')))).not.toContain(sensor)
    expect(seenBy(under('house', reform('fewer-sensors', 'shop')))).not.toContain('shop')
  })

  test('with banned uses: what is banned counts for nothing any more', () => {
    const spoken = (of: Pick<Recording, 'ledger'>) => VOICE_FEATURES.filter((feature) => featuresOf(of).has(feature))
    expect(spoken(lesson).length).toBeGreaterThan(0)
    expect(spoken(under('house', reform('banned-uses')))).toEqual([])
    expect(featuresOf(under('house', reform('banned-uses', 'pay.ontime')))).not.toContain('pay.ontime')
  })

  test('with an audit: every entry stands in the file of the one who was there', () => {
    const mistaken = lesson.observations.filter(({ citizen, actual }) => citizen !== actual).map(({ id }) => id)
    expect(mistaken.length).toBeGreaterThan(0)
    const lines = under('house', reform('audit')).ledger.filter(({ cause }) => mistaken.includes(cause.ref ?? ''))
    for (const { citizen, cause } of lines) expect(lesson.observations.find(({ id }) => id === cause.ref)?.actual).toBe(citizen)
  })

  test('with an appeal that a person hears: mistakes are struck, and only mistakes', () => {
    const corrections = under('house', reform('human-appeal')).ledger.filter(({ cause }) => cause.kind === 'correction')
    expect(corrections.length).toBeGreaterThan(0)
    for (const { citizen, cause } of corrections) {
      const seen = lesson.observations.find(({ id }) => id === cause.ref)
      expect(seen?.citizen).toBe(citizen)
      expect(seen?.actual).not.toBe(citizen)
    }
  })

  test('with an opt-out: who last said no has no standing in the rule', () => {
    const refused = lesson.citizens
      .map(({ seat }) => seat)
      .filter((seat) => lesson.consents.findLast(({ citizen }) => citizen === seat)?.accept === false)
    expect(refused.length).toBeGreaterThan(0)
    const { standings } = under('house', reform('opt-out'))
    for (const seat of refused) expect(standings.filter(({ citizen, month }) => citizen === seat && month > 4)).toEqual([])
  })

  test('of what people are told changes no standing', () => {
    expect(under('house', reform('disclosure')).ledger).toEqual(lesson.ledger)
  })

  test('works under another regime, too', () => {
    expect(kinds(under('sesame'))).toContain('friends')
    expect(kinds(under('sesame', reform('no-friends')))).not.toContain('friends')
  })
})

describe('another regime', () => {
  test('takes the middle of its ranges and gives the same answer each time; a seed draws them', () => {
    expect(under('credit-file')).toEqual(under('credit-file'))
    expect(under('reach').sealed.regime.effects).not.toEqual(under('reach', [], 'x').sealed.regime.effects)
    expect(under('reach').sealed.salt).toBe('0'.repeat(64))
  })

  test('has a regime of its own in every month: what it scores is what people did', () => {
    const paid = under('credit-file').ledger.filter(({ cause }) => cause.kind === 'observation')
    const acts = new Map(lesson.acts.map((act) => [act.id, act]))
    for (const { cause } of paid) expect(acts.has((cause.ref ?? '').replace(/\.\d+$/, ''))).toBe(true)
  })

  test('says what it would have to know, and invents none of it', () => {
    const { missing } = rescored(aRecording(), library, { regime: 'village-stars', seed: null, reforms: [] })
    expect(missing).toEqual(expect.arrayContaining([{ feature: 'stars', why: 'Nobody gave stars in this room.' }]))
    expect(under('value-score').missing.length).toBeGreaterThan(0)
  })
})
