import { describe, expect, test } from 'vitest'
import creditFile from '../../server/regimes/credit-file.ts'
import { consequencesOf } from '../../shared/scoring/consequences.ts'
import { composite } from '../../shared/scoring/families/composite.ts'
import { signalled } from '../../shared/scoring/families/signals.ts'
import { tierOf } from '../../shared/scoring/tiers.ts'
import { LENGTHS } from '../../shared/vocabulary/phase.ts'
import type { SealedAccount } from '../../shared/vocabulary/sealed.ts'
import type { ScoreFile } from '../../shared/vocabulary/state.ts'
import { booked, sealedOf } from '../support/month.ts'
import { aSighting } from '../support/sealed.ts'

const sealed = sealedOf(creditFile)
const newcomer = composite.open(sealed, 3)
const late = (month = 3) => aSighting({ feature: 'pay.late', month, id: `m${month}-late` })
const accountOf = (id: string): SealedAccount => sealed.accounts.find((account) => account.id === id) ?? { id, floor: 0, ceiling: 0, start: 0 }
const points = (id: string, file: ScoreFile) => {
  const account = accountOf(id)
  return account.signal ? signalled(account, account.signal, file) : 0
}
const share = (id: string, file: ScoreFile) => points(id, file) / accountOf(id).ceiling
const after = (...posted: ReturnType<typeof late>[]) => booked(sealed, { citizens: [1], posted })

test.each(LENGTHS)('in a %s game a newcomer has 689, and 646 after one delay of 30 days', (length) => {
  const { lines } = booked(sealedOf(creditFile, { length }), { citizens: [1], posted: [late()] })
  expect(composite.value(sealed, newcomer)).toBe(689)
  expect(lines[0]).toMatchObject({ delta: 646 - 689, balance: 646 })
})

test('the five parts make 300 to 850, within a point of the published 35, 30, 15, 10 and 10 in 100', () => {
  const weights = [35, 30, 15, 10, 10]
  expect(creditFile.empty).toBe(300)
  expect(creditFile.empty + creditFile.accounts.reduce((sum, { ceiling }) => sum + ceiling, 0)).toBe(850)
  creditFile.accounts.forEach(({ ceiling }, i) => {
    expect(Math.abs(ceiling - 5.5 * (weights[i] ?? 0))).toBeLessThanOrEqual(1)
    expect(Math.round(ceiling / 5.5)).toBe(weights[i])
  })
})

test('a newcomer uses 30 in 100 of the credit, has asked once, has one kind and a file of six months', () => {
  expect(share('history', newcomer)).toBe(1)
  expect(share('owed', newcomer)).toBeCloseTo(1 - (0.3 - 0.1) / 0.9, 10)
  expect(share('age', newcomer)).toBeCloseTo(1 - Math.exp(-6 / 84), 10)
  expect(share('new', newcomer)).toBeCloseTo(1 - 0.2, 10)
  expect(share('mix', newcomer)).toBeCloseTo(1 / 3, 10)
})

test.each([
  [0, Math.exp(-0.25)],
  [12, Math.exp(-0.125)],
  [24, Math.exp(-0.0625)],
])('%i months after a delay its part is at %f of its ceiling: it loses half of its weight in a year', (months, part) => {
  const { files } = after(late())
  const file = files[1] ?? newcomer
  expect(share('history', { ...file, at: 3 + months })).toBeCloseTo(part, 10)
})

test('a fresh delay of 30 days hurts more than an old one of 90', () => {
  const sum = (severity: number, months: number) => {
    const file = composite.book(sealed, newcomer, { account: 'history', points: -severity, ref: 'late', month: 3, feature: 'pay.late' })
    return points('history', { ...file, at: 3 + months })
  }
  expect(sum(250, 0)).toBeLessThan(sum(600, 24))
})

test('a loan makes one owe more and ask once more, and adds a kind of credit, once', () => {
  const loan = (i: number) => aSighting({ feature: 'loan.taken', id: `loan-${i}` })
  const [once, twice] = [after(loan(1)).files[1] ?? newcomer, after(loan(1), loan(2)).files[1] ?? newcomer]
  expect(share('owed', once)).toBeLessThan(share('owed', newcomer))
  expect([share('new', once), share('new', twice)]).toEqual([0.6, 0.4])
  expect([share('mix', once), share('mix', twice)].map((part) => Math.round(part * 3))).toEqual([2, 2])
})

describe('tiers', () => {
  const doors = (row: { value: number; tier: 'A' | 'B' | 'C' | 'D' | 'E' } | null) =>
    consequencesOf(sealed, { row, seat: 1, month: 3, ties: [], seen: [], seed: 'room', isKin: false, isTaken: false, isSpared: false })

  test('one delay, or one that was booked under a wrong name, costs a tier and the loan', () => {
    expect([689, 646].map((value) => tierOf(sealed, value))).toEqual(['C', 'D'])
    expect(doors({ value: 689, tier: 'C' }).shut).not.toContain('credit')
    expect(doors({ value: 646, tier: 'D' }).shut).toContain('credit')
  })

  test('without a file there is no score, and one is treated as one to be checked', () => {
    expect(booked(sealed, { citizens: [1], blank: [1] })).toMatchObject({ lines: [], standings: [] })
    expect(doors(null).shut.toSorted()).toEqual(doors({ value: 646, tier: 'D' }).shut.toSorted())
    expect(booked(sealed, { citizens: [1], blank: [1], posted: [late()] }).standings).toHaveLength(1)
  })
})

test('a dispute strikes an error as if it had never been', () => {
  const { files } = after(late())
  const struck = booked(sealed, { citizens: [1], month: 4, files, corrections: [{ citizen: 1, ref: 'm3-late' }] })
  const clean = booked(sealed, { citizens: [1], month: 4, files: booked(sealed, { citizens: [1] }).files })
  expect(struck.standings[0]?.value).toBe(clean.standings[0]?.value)
})

test('friends, neighbours and updates play no part', () => {
  for (const part of ['network', 'ratings', 'update', 'reports']) expect(creditFile).not.toHaveProperty(part)
})
